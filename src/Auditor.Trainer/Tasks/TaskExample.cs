using Auditor.Classifying;

namespace Auditor.Trainer.Tasks;

/// <summary>One example as a learner sees it, of whatever task.</summary>
/// <param name="Features">Null where the product would not see the example at all: on gold it then counts as not flagged.</param>
/// <param name="Groups">What a split must not cut: text family, agency kind, report year.</param>
/// <param name="Labels">Labels that are right; the first is the main one, the others are neither asked for nor held against a model.</param>
/// <param name="Guess">Labels that the baseline gives.</param>
/// <param name="Detail">The finer class, to tell where errors lie.</param>
public sealed record TaskExample(FeatureVector? Features, ExampleGroups Groups, IReadOnlyList<string> Labels, IReadOnlyList<string> Guess, string Detail, string Text)
{
    /// <summary>Written to be hard: learned from, but not what reports are like, so that probabilities and bands are not fitted to it.</summary>
    public bool IsContrast { get; init; }

    /// <summary>True or false, or null where the label is a second one.</summary>
    public bool? Is(string label) => Labels.Count > 0 && Labels[0] == label ? true : Labels.Contains(label) ? null : false;
}

using Auditor.Classifying;

namespace Auditor.Trainer.Learning;

/// <summary>An example of one label.</summary>
/// <param name="Group">What cross-validation must not cut.</param>
public sealed record LearningExample(FeatureVector Features, bool IsPositive, string Group)
{
    /// <summary>See <see cref="Tasks.TaskExample.IsContrast"/>.</summary>
    public bool IsContrast { get; init; }
}

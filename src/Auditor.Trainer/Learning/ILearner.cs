using Auditor.Classifying;

namespace Auditor.Trainer.Learning;

/// <summary>A way to learn one label.</summary>
public interface ILearner
{
    /// <summary>Name in the table of comparison.</summary>
    string Name { get; }

    /// <returns>Score of an example before calibration; higher speaks for the label.</returns>
    Func<FeatureVector, double> Learn(IReadOnlyList<LearningExample> examples);
}

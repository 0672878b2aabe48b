using Auditor.Classifying;
using Microsoft.ML;

namespace Auditor.Trainer.Learning;

/// <summary>One label, learned, calibrated and with its bands.</summary>
/// <param name="Steps">The linear model and its calibrator.</param>
/// <param name="OutOfFold">Calibrated probabilities of the training examples that are not contrasts, each by a model that saw nothing of its family.</param>
public sealed record LearnedLabel(string Label, IReadOnlyList<ITransformer> Steps, IReadOnlyList<(double Probability, bool IsPositive)> OutOfFold, Bands Bands)
{
    public static LearnedLabel Learn(string label, IReadOnlyList<LearningExample> examples, float l2)
    {
        var scores = Folds.Scores(examples, new LinearLearner(l2));
        var typical = scores.Zip(examples).Where(pair => !pair.Second.IsContrast).Select(pair => (Score: pair.First, pair.Second.IsPositive)).ToList();
        var calibrator = Calibration.Fit(typical);
        var outOfFold = typical.Select(example => (Calibration.Probability(calibrator, example.Score), example.IsPositive)).ToList();
        var model = LinearLearner.Fit(examples, l2);
        return new LearnedLabel(label, [(ITransformer)model, calibrator], outOfFold, BandFinder.Find(outOfFold));
    }
}

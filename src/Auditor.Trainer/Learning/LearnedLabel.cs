using Auditor.Classifying;
using Microsoft.ML;

namespace Auditor.Trainer.Learning;

/// <summary>One label, learned, calibrated and with its bands.</summary>
/// <param name="Steps">The linear model and its calibrator.</param>
/// <param name="OutOfFold">Calibrated probabilities of the training examples, each by a model that saw nothing of its family.</param>
public sealed record LearnedLabel(string Label, IReadOnlyList<ITransformer> Steps, IReadOnlyList<(double Probability, bool IsPositive)> OutOfFold, Bands Bands)
{
    public static LearnedLabel Learn(string label, IReadOnlyList<LearningExample> examples, float l2)
    {
        var scores = Folds.Scores(examples, new LinearLearner(l2));
        var calibrator = Calibration.Fit(scores.Zip(examples, (score, example) => (score, example.IsPositive)));
        var outOfFold = scores.Zip(examples, (score, example) => (Calibration.Probability(calibrator, score), example.IsPositive)).ToList();
        var model = LinearLearner.Fit(examples, l2);
        return new LearnedLabel(label, [(ITransformer)model, calibrator], outOfFold, BandFinder.Find(outOfFold));
    }
}

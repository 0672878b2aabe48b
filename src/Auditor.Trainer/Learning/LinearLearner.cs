using Auditor.Classifying;
using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace Auditor.Trainer.Learning;

/// <summary>Learns linear models by stochastic dual coordinate ascent: one thread and a fixed seed give the same model again.</summary>
public sealed class LinearLearner(float l2) : ILearner
{
    private const int Seed = 20210926;
    private const int Iterations = 100;

    public string Name => "SDCA（线性）";

    /// <summary>The model as ML.NET keeps it, without calibration.</summary>
    public static ISingleFeaturePredictionTransformer<LinearBinaryModelParameters> Fit(IReadOnlyList<LearningExample> examples, float l2)
    {
        var context = new MLContext(Seed);
        var data = TrainingRow.View(context, examples.Select(example => new TrainingRow { Features = example.Features.ToBuffer(), Label = example.IsPositive }).ToList());
        return context.BinaryClassification.Trainers.SdcaNonCalibrated(new SdcaNonCalibratedBinaryTrainer.Options
        {
            LabelColumnName = TrainingRow.LabelColumn,
            FeatureColumnName = TrainingRow.FeaturesColumn,
            LossFunction = new LogLoss(),
            NumberOfThreads = 1,
            MaximumNumberOfIterations = Iterations,
            L2Regularization = l2,
            L1Regularization = 0,
        }).Fit(data);
    }

    public Func<FeatureVector, double> Learn(IReadOnlyList<LearningExample> examples)
    {
        var model = Fit(examples, l2).Model;
        var weights = model.Weights.ToArray();
        return features => features.Dot(weights) + model.Bias;
    }
}

using Auditor.Classifying;
using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace Auditor.Trainer.Tasks;

/// <summary>Trains linear ML.NET models by stochastic dual coordinate ascent: one thread and a fixed seed give the same model again.</summary>
public static class LinearTrainer
{
    private const int Seed = 20210926;
    private const int Iterations = 100;

    public static (MLContext Context, ITransformer Model, IDataView Data) Binary(IEnumerable<(FeatureVector Features, bool IsPositive)> examples, float l2)
    {
        var context = new MLContext(Seed);
        var data = TrainingRow.View(context, examples.Select(example => new TrainingRow { Features = example.Features.ToBuffer(), IsPositive = example.IsPositive }).ToList(), keyCount: 0);
        var trainer = context.BinaryClassification.Trainers.SdcaLogisticRegression(new SdcaLogisticRegressionBinaryTrainer.Options
        {
            LabelColumnName = TrainingRow.LabelColumn,
            FeatureColumnName = TrainingRow.FeaturesColumn,
            NumberOfThreads = 1,
            MaximumNumberOfIterations = Iterations,
            L2Regularization = l2,
        });
        return (context, trainer.Fit(data), data);
    }

    public static (MLContext Context, ITransformer Model, IDataView Data) Topics(IEnumerable<(FeatureVector Features, int Topic)> examples, int topicCount, float l2)
    {
        var context = new MLContext(Seed);
        var rows = examples.Select(example => new TrainingRow { Features = example.Features.ToBuffer(), TopicKey = (uint)example.Topic }).ToList();
        var data = TrainingRow.View(context, rows, topicCount);
        var trainer = context.MulticlassClassification.Trainers.SdcaMaximumEntropy(new SdcaMaximumEntropyMulticlassTrainer.Options
        {
            LabelColumnName = TrainingRow.LabelColumn,
            FeatureColumnName = TrainingRow.FeaturesColumn,
            NumberOfThreads = 1,
            MaximumNumberOfIterations = Iterations,
            L2Regularization = l2,
        });
        return (context, trainer.Fit(data), data);
    }
}

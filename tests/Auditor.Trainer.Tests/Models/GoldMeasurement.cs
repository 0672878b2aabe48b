using Auditor.Classifying;
using Auditor.Trainer.Measuring;
using Auditor.Trainer.Tasks;
using Microsoft.ML;

namespace Auditor.Trainer.Tests.Models;

/// <summary>Scores the gold sets with the classifiers that the product serves with.</summary>
internal static class GoldMeasurement
{
    /// <summary>Label → judged examples.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<Judged>> Of(string name)
    {
        var task = Repository.Tasks.Single(task => task.Name == name);
        var model = new MLContext().Model.Load(Repository.PathTo("models", name, "model.zip"), out _);
        Func<FeatureVector, double[]> score = task.Labels.Count == 1
            ? new BinaryClassifier(model) is var binary ? features => [binary.Score(features)] : throw new InvalidOperationException()
            : new TopicClassifier(model).Score;
        return Judged.All(task.Labels, task.Gold, score);
    }
}

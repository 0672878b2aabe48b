using Auditor.Trainer.Learning;
using Auditor.Trainer.Measuring;
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
        return Judged.All(task.Labels, task.Gold, Serving.Scorer(model, task.Labels.Count));
    }
}

using Auditor.Classifying;
using Microsoft.ML;

namespace Auditor.Trainer.Learning;

/// <summary>Scores as the product does, so that what is measured is what is served.</summary>
public static class Serving
{
    /// <param name="labels">Number of labels.</param>
    public static Func<FeatureVector, double[]> Scorer(ITransformer model, int labels)
    {
        if (labels > 1)
            return new TopicClassifier(LinearWeights.Of(model)).Score;

        var classifier = new BinaryClassifier(LinearWeights.Of(model));
        return features => [classifier.Score(features)];
    }
}

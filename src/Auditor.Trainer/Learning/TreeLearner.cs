using Auditor.Classifying;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
using Microsoft.ML.Trainers.LightGbm;

namespace Auditor.Trainer.Learning;

/// <summary>Boosted trees, for comparison only: on the most frequent features, since trees on all of the hashed ones would take a day.</summary>
public sealed class TreeLearner(string name, Func<MLContext, IEstimator<ITransformer>> trainer) : ILearner
{
    private const int Seed = 20210926;
    private const int MostFeatures = 1024;
    private const int Trees = 100;
    private const int Leaves = 31;
    private const int FewestExamplesPerLeaf = 5;

    public string Name => name;

    public static TreeLearner LightGbm { get; } = new("LightGBM（提升树）", context => context.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options
    {
        LabelColumnName = TreeRow.LabelColumn,
        FeatureColumnName = TreeRow.FeaturesColumn,
        NumberOfIterations = Trees,
        NumberOfLeaves = Leaves,
        MinimumExampleCountPerLeaf = FewestExamplesPerLeaf,
        NumberOfThreads = 1,
        Deterministic = true,
        Seed = Seed,
    }));

    public static TreeLearner FastTree { get; } = new("FastTree（提升树）", context => context.BinaryClassification.Trainers.FastTree(new FastTreeBinaryTrainer.Options
    {
        LabelColumnName = TreeRow.LabelColumn,
        FeatureColumnName = TreeRow.FeaturesColumn,
        NumberOfTrees = Trees,
        NumberOfLeaves = Leaves,
        MinimumExampleCountPerLeaf = FewestExamplesPerLeaf,
        NumberOfThreads = 1,
        Seed = Seed,
    }));

    public Func<FeatureVector, double> Learn(IReadOnlyList<LearningExample> examples)
    {
        var columns = MostFrequent(examples);
        var context = new MLContext(Seed);
        var model = trainer(context).Fit(TreeRow.View(context, examples.Select(example => new TreeRow { Features = Narrow(example.Features, columns), Label = example.IsPositive }), columns.Count));
        var engine = context.Model.CreatePredictionEngine<TreeRow, TreeScore>(model, inputSchemaDefinition: TreeRow.Schema(columns.Count));
        return features => engine.Predict(new TreeRow { Features = Narrow(features, columns) }).Score;
    }

    /// <summary>Index of a feature → column, for the features that most examples have.</summary>
    private static Dictionary<int, int> MostFrequent(IReadOnlyList<LearningExample> examples)
    {
        var counts = new Dictionary<int, int>();
        foreach (var index in examples.SelectMany(example => example.Features.Indices.ToArray()))
            counts[index] = counts.GetValueOrDefault(index) + 1;
        return counts.OrderByDescending(count => count.Value).ThenBy(count => count.Key).Take(MostFeatures).Select((count, column) => (count.Key, column)).ToDictionary(pair => pair.Key, pair => pair.column);
    }

    private static VBuffer<float> Narrow(FeatureVector features, Dictionary<int, int> columns)
    {
        var kept = new SortedDictionary<int, float>();
        for (var at = 0; at < features.Indices.Length; at++)
        {
            if (columns.TryGetValue(features.Indices[at], out var column))
                kept[column] = features.Values[at];
        }

        return new VBuffer<float>(columns.Count, kept.Count, [.. kept.Values], [.. kept.Keys]);
    }
}

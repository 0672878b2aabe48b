using Auditor.Classifying;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Auditor.Trainer.Tasks;

/// <summary>What ML.NET is given: the features as they serve, and the label.</summary>
public sealed class TrainingRow
{
    public const string FeaturesColumn = nameof(Features);
    public const string LabelColumn = "Label";

    public VBuffer<float> Features { get; init; }

    public bool IsPositive { get; init; }

    public uint TopicKey { get; init; }

    /// <param name="keyCount">Number of classes; 0 for a two-class task.</param>
    public static IDataView View(MLContext context, IEnumerable<TrainingRow> rows, int keyCount)
    {
        var schema = SchemaDefinition.Create(typeof(TrainingRow));
        schema[FeaturesColumn].ColumnType = new VectorDataViewType(NumberDataViewType.Single, FeatureVector.Size);
        var (isPositive, topicKey) = (schema[nameof(IsPositive)], schema[nameof(TopicKey)]);
        topicKey.ColumnType = new KeyDataViewType(typeof(uint), Math.Max(keyCount, 1));
        (keyCount == 0 ? isPositive : topicKey).ColumnName = LabelColumn;
        return context.Data.LoadFromEnumerable(rows, schema);
    }
}

using Auditor.Classifying;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Auditor.Trainer.Learning;

/// <summary>What ML.NET is given: the features as they serve, and the label.</summary>
public sealed class TrainingRow
{
    public const string FeaturesColumn = nameof(Features);
    public const string LabelColumn = nameof(Label);

    public VBuffer<float> Features { get; init; }

    public bool Label { get; init; }

    public static IDataView View(MLContext context, IEnumerable<TrainingRow> rows)
    {
        var schema = SchemaDefinition.Create(typeof(TrainingRow));
        schema[FeaturesColumn].ColumnType = new VectorDataViewType(NumberDataViewType.Single, FeatureVector.Size);
        return context.Data.LoadFromEnumerable(rows, schema);
    }
}

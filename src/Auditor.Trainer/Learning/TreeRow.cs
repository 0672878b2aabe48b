using Microsoft.ML;
using Microsoft.ML.Data;

namespace Auditor.Trainer.Learning;

/// <summary>An example in as many columns as trees can handle.</summary>
public sealed class TreeRow
{
    public const string FeaturesColumn = nameof(Features);
    public const string LabelColumn = nameof(Label);

    public VBuffer<float> Features { get; init; }

    public bool Label { get; init; }

    public static IDataView View(MLContext context, IEnumerable<TreeRow> rows, int columns) => context.Data.LoadFromEnumerable(rows.ToList(), Schema(columns));

    public static SchemaDefinition Schema(int columns)
    {
        var schema = SchemaDefinition.Create(typeof(TreeRow));
        schema[FeaturesColumn].ColumnType = new VectorDataViewType(NumberDataViewType.Single, columns);
        return schema;
    }
}

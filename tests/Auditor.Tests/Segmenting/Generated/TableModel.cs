using Auditor.Reports;

namespace Auditor.Tests.Segmenting.Generated;

/// <summary>The three statutory tables of a made-up report; null is a cell left blank.</summary>
internal sealed class TableModel
{
    public required FormatVersion Format { get; init; }

    public Dictionary<DisclosureRow, decimal?[]> Disclosure { get; } = [];

    public Dictionary<RequestRow, decimal?[]> Requests { get; } = [];

    public decimal?[] Remedies { get; init; } = [];

    /// <param name="blankShare">How often a cell is left blank; rows of zeros are usual in either case.</param>
    public static TableModel Random(Random random, double blankShare)
    {
        var format = random.Next(3) == 0 ? FormatVersion.F19 : FormatVersion.F21;
        var model = new TableModel { Format = format, Remedies = Row(random, 15, blankShare) };
        foreach (var (row, columns) in DisclosureForm.Rows(format))
            model.Disclosure.Add(row, Row(random, columns, blankShare));
        foreach (var row in RequestRows.Official(singleOtherRow: format == FormatVersion.F19))
            model.Requests.Add(row, Row(random, RequestsTable.ColumnCount, blankShare));
        return model;
    }

    private static decimal?[] Row(Random random, int columns, double blankShare)
    {
        var isQuiet = random.Next(3) == 0;
        return Enumerable.Range(0, columns).Select(_ => random.NextDouble() < blankShare ? (decimal?)null : isQuiet ? 0 : Figure(random)).ToArray();
    }

    private static decimal Figure(Random random) => random.Next(10) switch
    {
        < 4 => 0,
        < 8 => random.Next(1, 100),
        8 => random.Next(100, 100_000),
        _ => random.Next(1, 3),
    };
}

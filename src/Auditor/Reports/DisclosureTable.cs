namespace Auditor.Reports;

/// <summary>表二: figures of Article 20 (一)(五)(六)(八)(九). How many figures a row has depends on the form.</summary>
public sealed class DisclosureTable(IReadOnlyDictionary<DisclosureRow, IReadOnlyList<Cell>> rows)
{
    private static readonly Dictionary<DisclosureRow, TableLine> NoLines = [];

    public IEnumerable<DisclosureRow> Rows => rows.Keys.Order();

    /// <summary>The heads are those of the form of 2019, with 上一年项目数量 and 本年增/减.</summary>
    public bool HasHeadsOf2019 { get; init; }

    /// <summary>The rows as written.</summary>
    public IReadOnlyDictionary<DisclosureRow, TableLine> Lines { get; init; } = NoLines;

    /// <summary>Figures of a row from left to right; empty when the row was not found.</summary>
    public IReadOnlyList<Cell> this[DisclosureRow row] => rows.TryGetValue(row, out var cells) ? cells : [];
}

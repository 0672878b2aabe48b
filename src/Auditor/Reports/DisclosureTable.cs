namespace Auditor.Reports;

/// <summary>表二: figures of Article 20 (一)(五)(六)(八)(九). How many figures a row has depends on the form.</summary>
public sealed class DisclosureTable(IReadOnlyDictionary<DisclosureRow, IReadOnlyList<Cell>> rows)
{
    public IEnumerable<DisclosureRow> Rows => rows.Keys.Order();

    /// <summary>Figures of a row from left to right; empty when the row was not found.</summary>
    public IReadOnlyList<Cell> this[DisclosureRow row] => rows.TryGetValue(row, out var cells) ? cells : [];
}

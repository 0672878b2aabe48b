using Auditor.Reports;

namespace Auditor.Checking.Consistency;

/// <summary>Table four read as figures that prose can be held against.</summary>
internal static class RemedyFigures
{
    /// <summary>总计 of the block and, where it is another figure, what its outcomes add up to; null when nothing is written.</summary>
    public static IReadOnlyList<decimal>? Totals(RemediesTable table, int block)
    {
        var outcomes = table[block].Take(RemediesTable.CellsPerBlock - 1).ToList();
        var total = table[block][^1].Value;
        var sum = outcomes.TrueForAll(cell => cell.Value is null) ? (decimal?)null : outcomes.Sum(cell => cell.Value ?? 0);
        return (total, sum) switch
        {
            (null, null) => null,
            (null, { } parts) => [parts],
            ({ } stated, null) => [stated],
            ({ } stated, { } parts) => stated == parts ? [stated] : [stated, parts],
        };
    }

    /// <summary>Every total that prose about these blocks may give: a block alone or all together.</summary>
    public static IReadOnlyList<decimal>? Sums(RemediesTable table, params ReadOnlySpan<int> blocks)
    {
        IReadOnlyList<decimal> sums = [0];
        foreach (var block in blocks)
        {
            if (Totals(table, block) is not { } totals)
                return null;

            sums = sums.SelectMany(sum => totals.Select(total => sum + total)).Distinct().ToList();
        }

        return sums;
    }

    public static IEnumerable<TextSlice> Places(RemediesTable table, params IEnumerable<int> blocks) =>
        StatutoryTables.Places(blocks.Select(block => table[block][^1]).ToArray());
}

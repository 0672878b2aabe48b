using Auditor.Reports;

namespace Auditor.Rendering.Json;

/// <summary>The member <c>tables</c>: null stands for a table, row or figure that is not there or not readable.</summary>
internal static class TablesJson
{
    public static void Write(JsonOutput json, StatTables tables) => json.Object("tables", () =>
    {
        WriteRequests(json, tables.Requests);
        WriteRemedies(json, tables.Remedies);
        WriteDisclosure(json, tables.Disclosure);
    });

    private static void WriteRequests(JsonOutput json, RequestsTable? table)
    {
        if (table is null)
            json.Null("requests");
        else
            json.Rows("requests", table.Rows.Select(row => Enumerable.Range(0, RequestsTable.ColumnCount).Select(column => Whole(table[row, column]))));
    }

    private static void WriteRemedies(JsonOutput json, RemediesTable? table)
    {
        if (table is null)
            json.Null("remedies");
        else
            json.Rows("remedies", Enumerable.Range(0, RemediesTable.BlockCount).Select(block => BlockCells(table[block])));
    }

    private static IEnumerable<decimal?> BlockCells(IReadOnlyList<Cell> block) =>
        Enumerable.Range(0, RemediesTable.CellsPerBlock).Select(at => at < block.Count ? Whole(block[at]) : null);

    private static void WriteDisclosure(JsonOutput json, DisclosureTable? table)
    {
        if (table is null)
        {
            json.Null("disclosure");
            return;
        }

        json.Object("disclosure", () =>
        {
            foreach (var row in table.Rows)
                json.Row(JsonOutput.NameOf(row), table[row].Select(cell => cell.Value));
        });
    }

    private static decimal? Whole(Cell cell) => cell.Value is { } value && value == decimal.Truncate(value) ? value : null;
}

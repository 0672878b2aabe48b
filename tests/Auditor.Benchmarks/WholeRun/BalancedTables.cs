using Auditor.Reports;
using Auditor.Tests.Segmenting.Generated;

namespace Auditor.Benchmarks.WholeRun;

/// <summary>Statutory tables as most agencies have them (统计表): few requests, many zeros, sums that hold.</summary>
internal static class BalancedTables
{
    private const int MostRequests = 12;
    private const int Persons = 0;
    private const int Businesses = 1;
    private const int Total = RequestsTable.ColumnCount - 1;

    public static TableModel Of(Random random)
    {
        var model = new TableModel { Format = FormatVersion.F21, Remedies = Remedies(random) };
        foreach (var (row, columns) in DisclosureForm.Rows(FormatVersion.F21))
            model.Disclosure.Add(row, Disclosure(random, columns));
        foreach (var row in RequestRows.Official(singleOtherRow: false))
            model.Requests.Add(row, [.. Enumerable.Repeat<decimal?>(0, RequestsTable.ColumnCount)]);
        for (var request = random.Next(MostRequests); request > 0; request--)
            Count(model, random);
        return model;
    }

    /// <summary>One request on its way through the table.</summary>
    private static void Count(TableModel model, Random random)
    {
        var dispositions = RequestRows.Dispositions(singleOtherRow: false).ToList();
        var column = random.Next(4) == 0 ? Businesses : Persons;
        var came = random.Next(8) == 0 ? RequestRow.CarriedOver : RequestRow.NewRequests;
        RequestRow[] went = random.Next(8) == 0
            ? [RequestRow.CarriedForward]
            : [random.Next(2) == 0 ? RequestRow.Granted : dispositions[random.Next(dispositions.Count)], RequestRow.Total];
        foreach (var row in went.Prepend(came))
        {
            model.Requests[row][column]++;
            model.Requests[row][Total]++;
        }
    }

    private static decimal?[] Disclosure(Random random, int columns) => columns == 1
        ? [random.Next(3) == 0 ? 0 : random.Next(1, 3000)]
        : [random.Next(4), random.Next(3), random.Next(4, 30)];

    /// <summary>Five cells a block, the fifth the sum.</summary>
    private static decimal?[] Remedies(Random random) => [.. Enumerable.Range(0, 3).SelectMany(_ =>
    {
        var held = random.Next(6) == 0 ? random.Next(1, 4) : 0;
        return new decimal?[] { held, 0, 0, 0, held };
    })];
}

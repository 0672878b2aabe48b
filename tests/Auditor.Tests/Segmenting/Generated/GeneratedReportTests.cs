using Auditor.Reports;

namespace Auditor.Tests.Segmenting.Generated;

/// <summary>Made-up tables, written in every layout and read again: a cell is read as written or not at all.</summary>
public sealed class GeneratedReportTests(ITestOutputHelper output)
{
    private const int CasesPerLayout = 40;

    public static TheoryData<TableLayout> Layouts() => new(Enum.GetValues<TableLayout>());

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Every_cell_comes_back(TableLayout layout)
    {
        var tally = new Tally();
        for (var seed = 0; seed < CasesPerLayout; seed++)
        {
            var random = new Random(seed * 31 + (int)layout);
            Compare(tally, [layout, layout, layout], random, TableModel.Random(random, blankShare: 0), seed);
        }

        output.WriteLine($"{layout}: {tally}");
        Assert.Empty(tally.Wrong);
        Assert.Equal(tally.Cells, tally.Right);
    }

    /// <summary>With blank cells some layouts cannot be read in full; what is read must still be right.</summary>
    [Theory]
    [MemberData(nameof(Layouts))]
    public void No_figure_lands_in_a_cell_that_was_left_blank(TableLayout layout)
    {
        var (kept, lost) = (new Tally(), new Tally());
        for (var seed = 0; seed < CasesPerLayout; seed++)
        {
            var random = new Random(seed * 37 + (int)layout);
            var model = TableModel.Random(random, blankShare: random.Next(1, 8) / 10.0);
            var isKept = Compare(new Tally(), [layout, layout, layout], new Random(seed), model, seed);
            Compare(isKept ? kept : lost, [layout, layout, layout], new Random(seed), model, seed);
        }

        output.WriteLine($"{layout}: blanks visible {kept}; blanks lost {lost}");
        Assert.Empty(kept.Wrong.Concat(lost.Wrong));
        Assert.True(kept.Right >= kept.Cells * 0.9, kept.ToString());
    }

    /// <summary>Each table in a layout of its own; bars that close rows in one table and only part cells in another leave some rows open.</summary>
    [Theory]
    [InlineData(0.0, 0.99)]
    [InlineData(0.3, 0.7)]
    public void Layouts_may_be_mixed(double blankShare, double share)
    {
        var tally = new Tally();
        var layouts = Enum.GetValues<TableLayout>();
        for (var seed = 0; seed < 3 * CasesPerLayout; seed++)
        {
            var random = new Random(seed * 41);
            TableLayout[] mixed = [layouts[random.Next(layouts.Length)], layouts[random.Next(layouts.Length)], layouts[random.Next(layouts.Length)]];
            Compare(tally, mixed, random, TableModel.Random(random, blankShare), seed);
        }

        output.WriteLine($"mixed, {blankShare:P0} blank: {tally}");
        Assert.Empty(tally.Wrong);
        Assert.True(tally.Right >= tally.Cells * share, tally + string.Join('\n', tally.Missed));
    }

    private static bool Compare(Tally tally, TableLayout[] layouts, Random random, TableModel model, int seed)
    {
        var writer = new ReportWriter(model, layouts, random);
        var year = random.Next(2019, 2026);
        var report = Segmented.Report(writer.Write(year, lastYear: seed % 4 == 0 ? TableModel.Random(random, blankShare: 0.1) : null));
        var layout = string.Join('/', layouts);

        Assert.Equal(SectionKinds.Statutory, report.Sections.Select(section => section.Kind));
        Assert.Equal(year, report.Year?.Value);
        Assert.Equal(model.Format, report.Format);
        foreach (var (row, values) in model.Disclosure)
            tally.Add($"{layout} {seed} {row}", values, report.Tables.Disclosure?[row].Values());
        foreach (var (row, values) in model.Requests)
            tally.Add($"{layout} {seed} {row}", values, report.Tables.Requests?.Values(row));
        tally.Add($"{layout} {seed} remedies", model.Remedies, report.Tables.Remedies is { } remedies ? Enumerable.Range(0, 3).SelectMany(block => remedies[block]).Values() : null);
        return !writer.LosesBlanks;
    }
}

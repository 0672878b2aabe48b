using Auditor.Reports;

namespace Auditor.Tests.Segmenting.Tables;

/// <summary>The statistics sheet of the years before 2019, in the layouts it comes in.</summary>
public sealed class IndicatorSheetTests
{
    private static readonly string[][] Rows =
    [
        ["统计指标", "单位", "统计数"], ["一、主动公开情况"], ["（一）主动公开政府信息数", "条", "1286"], ["其中：主动公开规范性文件数", "条", "3"],
        ["二、依申请公开情况"], ["（一）收到申请数", "件", "9"], ["1．当面申请数", "件", "4"], ["2．网络申请数", "件", "5"], ["三、行政复议数量", "件", "0"],
    ];

    [Theory]
    [InlineData(" | ")]
    [InlineData("\t")]
    [InlineData("\n\t")]
    [InlineData("\n")]
    public void Rows_and_levels_are_read(string separator)
    {
        var sheet = Read(separator).Tables.Indicators!;

        Assert.Equal(
            [(1, ""), (2, "1286"), (3, "3"), (1, ""), (2, "9"), (3, "4"), (3, "5"), (1, "0")],
            sheet.Indicators.Select(row => (row.Level, string.Join(' ', row.Values))));
        Assert.Equal("主动公开规范性文件数", sheet.Indicators.Single(row => row.IsPart).Name);
    }

    [Theory]
    [InlineData(" | ")]
    [InlineData("\n\t")]
    [InlineData("\n")]
    public void Its_rows_are_no_parts_of_the_report(string separator)
    {
        var report = Read(separator);

        Assert.Equal([SectionKind.Overview, SectionKind.ProactiveDisclosure, SectionKind.DisclosureRequests], report.Sections.Select(section => section.Kind));
        Assert.Equal("无。", report.Sections[^1].Sentences.Single().Text);
    }

    [Fact]
    public void A_report_without_it_has_none() =>
        Assert.Null(Segmented.WithOverview("各项统计指标均已核对。").Tables.Indicators);

    private static AnnualReport Read(string separator) =>
        Segmented.Report("清河县水利局2016年政府信息公开工作年度报告\n一、概述\n2016年公开1286条。\n二、主动公开情况\n略。\n三、依申请公开情况\n无。\n"
            + string.Join('\n', Rows.Select(row => separator.EndsWith('\t') && separator.Length > 1 ? "\t" + string.Join(separator, row) : string.Join(separator, row))));
}

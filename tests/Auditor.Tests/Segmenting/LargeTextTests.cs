using System.Text;
using Auditor.Reports;

namespace Auditor.Tests.Segmenting;

/// <summary>Hostile sizes: each must finish; a test run would not, if the work grew with the square of the text.</summary>
public sealed class LargeTextTests
{
    private const int Million = 1_000_000;

    private static readonly Dictionary<string, Func<string>> Texts = new(StringComparer.Ordinal)
    {
        ["one line of prose"] = () => Repeat("公开信息", Million),
        ["one line of sentences"] = () => Repeat("公开信息12条。", Million),
        ["one line of years"] = () => Repeat("2021年，我局将公开12条，较2020年增长，", Million),
        ["one line of dates"] = () => Repeat("2021-12-31/", Million),
        ["one line of figures"] = () => Repeat("0 ", Million),
        ["one line of blanks"] = () => Repeat(" ", Million),
        ["one line of bars"] = () => Repeat("|", Million),
        ["one line of cells"] = () => Repeat("规章 | 1 | 甲 | ", Million),
        ["one line of tabs"] = () => Repeat("0\t", Million),
        ["one line of brackets"] = () => Repeat("（", Million / 2) + Repeat("）", Million / 2),
        ["one line of quotation marks"] = () => Repeat("《2021年", Million / 8),
        ["one line of breadcrumbs"] = () => Repeat("首页>公开", Million),
        ["one line of digits"] = () => Repeat("7", Million),
        ["one line of pinyin"] = () => Repeat("務(wù)", Million),
        ["one line of open pinyin"] = () => Repeat("務(", Million),
        ["lines of figures"] = () => Repeat("0\n", Million),
        ["lines of blank marks"] = () => Repeat("规章\n0\n/\n无\n", Million),
        ["lines of labels"] = () => Repeat("1.属于国家秘密\n", Million),
        ["lines of headings"] = () => Repeat("一、总体情况\n", Million),
        ["lines of headings in turn"] = () => Repeat("一、总体情况\n二、主动公开政府信息情况\n五、收费及减免情况\n七、其他需要报告的事项\n", Million),
        ["lines of numbers"] = () => string.Concat(Enumerable.Range(0, 60_000).Select(at => $"{at % 99 + 1}、事项\n")),
        ["lines of titles"] = () => Repeat("清河县商务局2021年政府信息公开工作年度报告\n", Million),
        ["lines of upper lines"] = () => Repeat("清河县商务局\n", Million / 2) + "年度报告",
        ["lines of periods"] = () => Repeat("统计期限自2021年1月1日起至\n", Million),
        ["lines of blanks"] = () => Repeat(" \n", Million),
        ["rows"] = () => Repeat("1.属于国家秘密 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n", Million),
        ["tables"] = () => Repeat("一、本年新收政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n（一）予以公开 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n（七）总计 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n", Million),
        ["heads"] = () => Repeat("结果维持 | 总计 |\n", Million),
        ["unknown labels"] = () => Repeat("甲乙丙丁戊己庚辛壬癸 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n", Million),
    };

    public static TheoryData<string> Names() => new(Texts.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_megabyte_is_read(string of)
    {
        var report = Segmented.Report("清河县水利局2021年政府信息公开工作年度报告\n" + Texts[of]());

        Assert.NotEmpty(report.Sections);
    }

    [Fact]
    public void Ten_thousand_rows_in_a_report()
    {
        var rows = string.Concat(Enumerable.Range(0, 10_000).Select(at => $"{at}.事项 | {at} | 0 | 0 |\n"));

        var report = Segmented.Report("清河县水利局2021年政府信息公开工作年度报告\n一、总体情况\n" + rows + "二、主动公开政府信息情况\n规章 | 0 | 0 | 1 |\n行政规范性文件 | 3 | 0 | 7 |\n行政许可 | 5 |");

        Assert.Equal(Segmented.Figures("3 0 7"), report.Tables.Disclosure![DisclosureRow.NormativeDocuments].Values());
    }

    [Fact]
    public void Five_thousand_years_in_a_report()
    {
        var report = Segmented.WithOverview(Repeat("2021年公开12条。", 55_000));

        Assert.Equal(5001, report.YearMentions.Count);
    }

    private static string Repeat(string text, int length) => new StringBuilder().Insert(0, text, Math.Max(1, length / text.Length)).ToString();
}

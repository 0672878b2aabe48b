using System.Text;
using Auditor.Rendering;
using Auditor.Reports;

namespace Auditor.Tests.Rendering;

public sealed class RosterTests
{
    [Fact]
    public void Those_without_a_report_are_missing()
    {
        var roster = Roster.Parse("\uFEFFagency,region,level\n甲县教育局,甲县,县级\n民政局,甲县,县级\n\"乙,局\",丙县,县级\n扫描局,甲县,县级\n"u8.ToArray());
        SummaryEntry[] entries = [Entry("a.txt", "甲县教育局"), Entry("b.txt", "甲县民政局"), Entry("甲县扫描局2024.pdf", agency: null)];
        Assert.Equal(["乙,局"], roster.MissingFrom(entries).Select(line => line.Agency));
    }

    [Theory]
    [InlineData("agency,region,level\n甲局,甲县\n", "第 2 行应有三列")]
    [InlineData("agency,region,level\n,甲县,县级\n", "机关不能为空")]
    [InlineData("agency,region,level\n\"甲局,甲县,县级\n", "引号不成对")]
    public void What_is_wrong_with_a_roster_is_told(string csv, string complaint) =>
        Assert.Contains(complaint, Assert.Throws<FormatException>(() => Roster.Parse(Encoding.UTF8.GetBytes(csv))).Message, StringComparison.Ordinal);

    [Fact]
    public void Another_encoding_is_told() => Assert.Contains("UTF-8", Assert.Throws<FormatException>(() => Roster.Parse([0xBB, 0xFA, 0xB9, 0xD8])).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"schema":"auditor/1"}""")]
    [InlineData("no json")]
    public void What_is_no_earlier_summary_is_refused(string json) => Assert.Throws<FormatException>(() => EarlierSummary.Parse(Encoding.UTF8.GetBytes(json)));

    private static SummaryEntry Entry(string path, string? agency) =>
        new(path, path + ".html", agency, null, AgencyLevel.County, 2024, FormatVersion.F21, Verdict.Pass, 100, [], UnreadableReason: null);
}

using System.Text;
using Auditor.Checking;
using Auditor.Rendering;

namespace Auditor.Tests.Checking;

/// <summary>The table of checks in both READMEs is made from the checks; <c>UPDATE_SNAPSHOTS=1</c> renews it.</summary>
public sealed class ReadmeTableTests
{
    private const string Begin = "<!-- checks: begin -->\n";
    private const string End = "<!-- checks: end -->";

    [Theory]
    [InlineData("README.md", "| check | dimension | severity | what has to hold |")]
    [InlineData("README.zh-CN.md", "| 检查项 | 维度 | 级别 | 要求 |")]
    public void The_table_is_up_to_date(string file, string head)
    {
        var path = Repository.PathTo(file);
        var text = File.ReadAllText(path);
        var (begin, end) = (text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, text.IndexOf(End, StringComparison.Ordinal));
        var table = Table(head);

        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            File.WriteAllText(path, text[..begin] + table + text[end..]);
        else
            Assert.Equal(table, text[begin..end]);
    }

    private static string Table(string head)
    {
        var table = new StringBuilder(head).Append("\n|---|---|---|---|\n");
        foreach (var check in CheckCatalogue.All.OrderBy(check => check.Info.Dimension).ThenBy(check => check.Info.Id, StringComparer.Ordinal))
            table.Append(null, $"| `{check.Info.Id}` | {check.Info.Dimension.ChineseName()} | {check.Info.Severity.ChineseName()} | {check.Info.Title} |\n");
        return table.ToString();
    }
}

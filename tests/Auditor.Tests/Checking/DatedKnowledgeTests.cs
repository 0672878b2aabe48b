using Auditor.Reports;

namespace Auditor.Tests.Checking;

/// <summary>The dated lexicons are data that others edit: a slip is named with file and line, and the rows make sense.</summary>
public sealed class DatedKnowledgeTests
{
    private const string Header = "name\twordings\tearliest\ttooEarly\tuntil\tstale\texcuses\tinstead\tconfidence\tsource\n";

    private static readonly DatedKnowledge Dated = Lexicons.Load(Repository.PathTo("data", "lexicons")).Dated;

    [Fact]
    public void Every_entry_says_something_and_names_its_source() => Assert.All(Dated.All, entry =>
    {
        Assert.True(entry.TooEarly is not null || entry.Stale is not null, entry.Row);
        Assert.NotEqual("", entry.Source);
        Assert.All(entry.Wordings, wording => Assert.Equal(wording, DatedEntry.FoldBrackets(wording)));
    });

    [Fact]
    public void Plenums_follow_one_another()
    {
        var days = Dated.Plenums.Where(plenum => plenum.Name.EndsWith("中全会", StringComparison.Ordinal)).Select(plenum => plenum.Earliest!.Value).ToList();

        Assert.Equal(days.Order(), days);
        Assert.Equal(25, days.Count);
    }

    [Theory]
    [InlineData("某活动\t某活动\t2021-13-01\t硬伤\t\t\t\t\tG\t常识", "第 2 行的日期“2021-13-01”")]
    [InlineData("某活动\t某活动\t2021-01-01\t严重\t\t\t\t\tG\t常识", "第 2 行的严重程度“严重”")]
    [InlineData("某活动\t某活动\t2021-01-01\t硬伤\t\t\t\t\tX\t常识", "第 2 行的可信度“X”")]
    [InlineData("某活动\t\t2021-01-01\t硬伤\t\t\t\t\tG\t常识", "第 2 行没有写明用语")]
    [InlineData("某活动\t某活动\t\t硬伤\t\t\t\t\tG\t常识", "第 2 行写了严重程度，却没有写日期")]
    [InlineData("某活动\t某活动\t2021-01-01\t硬伤\t2020-01-01\t提示\t\t\tG\t常识", "第 2 行的起始日期晚于终止日期")]
    [InlineData("某活动\t某活动\t2021-01-01\t硬伤", "第 2 行有 4 列")]
    public void A_slip_is_named_with_its_line(string row, string message)
    {
        var folder = Directory.CreateTempSubdirectory("lexicons").FullName;
        try
        {
            foreach (var file in Directory.GetFiles(Repository.PathTo("data", "lexicons")))
                File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
            File.WriteAllText(Path.Combine(folder, "phrases.tsv"), Header + row + "\n");

            var error = Assert.Throws<InvalidDataException>(() => DatedKnowledge.Load(folder));

            Assert.Contains("phrases.tsv", error.Message, StringComparison.Ordinal);
            Assert.Contains(message, error.Message, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}

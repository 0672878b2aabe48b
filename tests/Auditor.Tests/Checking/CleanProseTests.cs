using System.Text;
using Auditor.Reading;

namespace Auditor.Tests.Checking;

/// <summary>Sound official prose of many kinds of writers: the checks of wording and substance have nothing to say about it.</summary>
public sealed class CleanProseTests
{
    private const int SentencesPerReport = 30;

    private static readonly string[] WordingChecks =
        ["confusable-word", "editing-residue", "personal-data", "placeholder-left", "unrelated-content", "repeated-passage", "vague-problems", "boilerplate", "problems-missing", "improvements-missing", "problem-without-measure"];

    /// <summary>What a sentence of the corpora may be: stock. What it may not have: slips and residue.</summary>
    private static readonly string[] SlipChecks = ["confusable-word", "editing-residue", "personal-data", "placeholder-left"];

    public static TheoryData<string> Sentences() => new(File.ReadLines(Repository.PathTo("tests", "Auditor.Tests", "Checking", "CleanProse.txt")).Where(line => line.Length > 0 && line[0] != '#'));

    public static TheoryData<string> PartsFive() => new(File.ReadLines(Repository.PathTo("tests", "Auditor.Tests", "Checking", "CleanProblems.txt")).Where(line => line.Length > 0 && line[0] != '#'));

    public static TheoryData<string> Corpora() => new("data/gold/sentences.tsv", "data/gold/sentences-hard.tsv", "data/training/sentences");

    [Fact]
    public void There_are_more_than_a_hundred() => Assert.True(Sentences().Count + PartsFive().Count > 100);

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Nothing_is_said_about_a_sound_sentence(string sentence) =>
        Assert.Empty(Findings($"清河县商务局2021年政府信息公开工作年度报告\n一、总体情况\n2021年，主动公开信息120条。\n{sentence}", WordingChecks));

    [Theory]
    [MemberData(nameof(PartsFive))]
    public void Nothing_is_said_about_sound_problems_and_measures(string partFive) =>
        Assert.Empty(Findings($"清河县商务局2021年政府信息公开工作年度报告\n一、总体情况\n2021年，主动公开信息120条。\n五、存在的主要问题及改进情况\n{partFive.Replace("\\n", "\n", StringComparison.Ordinal)}\n六、其他需要报告的事项\n未收取信息处理费。", WordingChecks));

    [Theory]
    [MemberData(nameof(Corpora))]
    public void The_corpora_hold_no_slips(string path)
    {
        var full = Repository.PathTo(path.Split('/'));
        var files = Directory.Exists(full) ? Directory.GetFiles(full, "*.tsv").Order(StringComparer.Ordinal) : Enumerable.Repeat(full, 1);
        var sentences = files.SelectMany(file => File.ReadLines(file).Skip(1)).Select(line => line.Split('\t')[^1]).Where(IsWhole);

        Assert.Empty(sentences.Chunk(SentencesPerReport).SelectMany(chunk =>
            Findings("清河县商务局2021年政府信息公开工作年度报告\n一、总体情况\n" + string.Join('\n', chunk.Distinct()), SlipChecks)));
    }

    /// <summary>The corpora cut sentences at commas, and let two careless writers say 截止 on purpose.</summary>
    private static bool IsWhole(string text) => text.Length > 4 && text[^1] != '，' && !text.StartsWith("截止20", StringComparison.Ordinal);

    private static List<string> Findings(string text, string[] checks)
    {
        var audit = Repository.Pipeline.Run(SourceFile.FromBytes("report.txt", Encoding.UTF8.GetBytes(text)));
        Assert.Empty(audit.Results!.Failures);
        return audit.Findings.Where(finding => checks.Contains(finding.Check.Id))
            .Select(finding => $"{finding.Check.Id}: {finding.Message} [{string.Join(" / ", finding.Evidence.Select(piece => piece.Quote))}]").ToList();
    }
}

using Auditor.Comparing;
using Auditor.Reports;
using Auditor.Segmenting;
using Auditor.Trainer.Refreshing;

namespace Auditor.Trainer.Tests.Refreshing;

public sealed class PhraseCounterTests
{
    private static readonly WordSegmenter Words = new(Repository.Lexicons.DomainWords);

    [Fact]
    public void A_phrase_counts_once_a_report_and_only_where_enough_have_it()
    {
        var counted = Count([], Enumerable.Repeat("不断加强组织领导力度。不断加强组织领导力度。", 5).Append("窗口人员自己编写办事口诀。"));

        Assert.Equal(6, counted.Reports);
        Assert.Contains(counted.Counts, phrase => phrase.Key.Contains("加强组织领导", StringComparison.Ordinal) && phrase.Value == 5);
        Assert.DoesNotContain(counted.Counts, phrase => phrase.Key.Contains("口诀", StringComparison.Ordinal));
    }

    [Fact]
    public void A_phrase_ends_with_its_clause_and_at_a_figure()
    {
        var counted = Count([], Enumerable.Repeat("不断加强，组织领导力度。公开信息12条通知公告。", 5));

        Assert.DoesNotContain(counted.Counts, phrase => phrase.Key.Contains("加强组织", StringComparison.Ordinal) || phrase.Key.Any(char.IsAsciiDigit));
    }

    [Fact]
    public void Statutory_wording_is_left_out()
    {
        var counted = Count(["根据不断加强组织领导力度的规定"], Enumerable.Repeat("不断加强组织领导力度。", 5));

        Assert.Empty(counted.Counts);
    }

    [Fact]
    public void What_is_saved_is_read_again()
    {
        var counted = Count([], Enumerable.Repeat("不断加强组织领导力度，稳步扩大公开范围深度。", 5));
        var path = Path.GetTempFileName();
        counted.Save(path, "试算");

        var read = Classifying.PhraseFrequencies.Load(path);

        Assert.Equal(counted.Reports, read.Reports);
        Assert.Equal(counted.Counts.OrderBy(phrase => phrase.Key, StringComparer.Ordinal), read.Counts.OrderBy(phrase => phrase.Key, StringComparer.Ordinal));
        File.Delete(path);
    }

    private static Classifying.PhraseFrequencies Count(IReadOnlyList<string> statutory, IEnumerable<string> texts) =>
        new PhraseCounter(Words, statutory).Count(texts.Select((text, at) => new ArchivedReport(
            $"{at}.txt", "", "清河县商务局", null, AgencyLevel.County, null, 2021, FormatVersion.F21, null, [new ArchivedSentence(SectionKind.Overview, text)], [])));
}

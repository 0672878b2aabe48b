using System.Runtime.CompilerServices;
using Auditor.Reports;

namespace Auditor.Checking.Timeliness;

/// <summary>An entry of the dated lexicons, and where the report names it.</summary>
internal sealed record DatedMention(DatedEntry Entry, TextSlice Slice, Sentence Sentence)
{
    /// <summary>Later mentions of the same thing add nothing.</summary>
    private const int MostMentions = 3;

    private static readonly ConditionalWeakTable<AnnualReport, Tuple<string, CharacterPairs>> Known = [];

    /// <summary>Mentions of entries in running prose; menus and page footers are none. At most a few for an entry.</summary>
    public static IEnumerable<DatedMention> In(AnnualReport report, IReadOnlyList<DatedEntry> entries)
    {
        // nearly every entry is nowhere in the text, which one search of the whole tells
        var (text, pairs) = Known.GetValue(report, Folded);
        var named = entries.Where(entry => entry.Wordings.Any(wording => pairs.MayHold(wording)) && entry.Find(text) is not null).ToList();
        if (named.Count == 0)
            yield break;

        var sentences = (report.Title is null ? report.Sections.SelectMany(section => section.Sentences) : report.Sentences)
            .Where(IsProse)
            .Select(sentence => (Sentence: sentence, Text: DatedEntry.FoldBrackets(sentence.Text)))
            .ToList();
        foreach (var entry in named)
        {
            foreach (var mention in sentences.Select(sentence => Find(entry, sentence.Sentence, sentence.Text)).OfType<DatedMention>().Take(MostMentions))
                yield return mention;
        }
    }

    private static DatedMention? Find(DatedEntry entry, Sentence sentence, string text) =>
        entry.Find(text) is (var at, var length) && !entry.IsExcused(text) ? new DatedMention(entry, sentence.Slice.Part(at, length), sentence) : null;

    private static Tuple<string, CharacterPairs> Folded(AnnualReport report)
    {
        var text = DatedEntry.FoldBrackets(report.Text.Text);
        return Tuple.Create(text, new CharacterPairs(text));
    }

    private static bool IsProse(Sentence sentence) => sentence.Slice.Chars.IndexOfAny('，', '。', '；') >= 0;
}

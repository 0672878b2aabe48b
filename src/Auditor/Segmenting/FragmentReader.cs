using Auditor.Normalizing;
using Auditor.Reports;
using Auditor.Segmenting.Years;

namespace Auditor.Segmenting;

/// <summary>Reads sentences that stand outside a report, as training and gold sets hold them, exactly as reports are read.</summary>
public sealed class FragmentReader(WordSegmenter words)
{
    /// <summary>The whole text as one sentence.</summary>
    public Sentence Sentence(string text) => Read(TextNormalizer.Normalize(text).All);

    /// <summary>The year that stands at <paramref name="at"/> (UTF-16 offset in <paramref name="text"/>); null when none is recognised there.</summary>
    public YearMention? Mention(string text, int at, SectionKind? section, YearPlace place)
    {
        var normalized = TextNormalizer.Normalize(text);
        var offset = normalized.Map.ToNormalized(at);
        return SentenceSplitter.Split(normalized.All)
            .Where(slice => slice.Start <= offset && offset < slice.End)
            .SelectMany(slice => YearMentionScanner.InSentence(Read(slice), section, place, StatisticsPeriodFinder.Find(normalized)))
            .FirstOrDefault(mention => mention.Slice.Start <= offset && offset < mention.Slice.End);
    }

    private Sentence Read(TextSlice slice) => new(slice, SentenceSplitter.IsHeading(slice), words.Cut(slice.Text));
}

using Auditor.Reports;

namespace Auditor.Classifying;

/// <summary>From sentences and years to the three scores of a section.</summary>
internal static class SectionScorer
{
    public static SectionScores Score(
        Section section, IReadOnlyDictionary<Sentence, SentenceLabels> sentences, IReadOnlyDictionary<YearMention, YearLabel> years, IReadOnlyList<RequiredContent> content) =>
        new(Boilerplate(section, sentences), MissingContent(section, content), YearCopy(section, years));

    private static double Boilerplate(Section section, IReadOnlyDictionary<Sentence, SentenceLabels> sentences)
    {
        var (stock, judged) = (0.0, 0);
        foreach (var sentence in section.Sentences)
        {
            if (sentences[sentence].Stock is not { } probability)
                continue;

            stock += probability * sentence.Text.Length;
            judged += sentence.Text.Length;
        }

        return judged == 0 ? 0 : stock / judged;
    }

    private static double MissingContent(Section section, IReadOnlyList<RequiredContent> content) =>
        content.Where(item => item.Section == section.Kind)
            .Select(item => item.IsPresent ? 1 - item.Confidence : item.Confidence)
            .DefaultIfEmpty(0)
            .Max();

    private static double YearCopy(Section section, IReadOnlyDictionary<YearMention, YearLabel> years) =>
        years.Where(year => section.Body.Contains(year.Key.Slice)).Select(year => year.Value.Error).DefaultIfEmpty(0).Max();
}

using Auditor.Reports;

namespace Auditor.Comparing;

/// <summary>
/// What of a report is compared: sentences of its own wording. Headings, formulas of the statute and the form, and statements that
/// nothing happened are the same everywhere by right (<c>statutory-wording.txt</c>, <c>zero-statements.txt</c>).
/// </summary>
public sealed class ComparableText(Lexicons lexicons)
{
    /// <summary>Shorter sentences are alike by chance.</summary>
    private const int ShortestCompared = 10;

    /// <summary>A longer sentence says more than that nothing happened.</summary>
    private const int LongestZeroStatement = 60;

    /// <summary>Sentences to be kept in the archive, as written.</summary>
    public IEnumerable<(SectionKind Section, TextSlice Slice)> Select(AnnualReport report) =>
        from section in report.Sections
        from sentence in section.Sentences
        where !sentence.IsHeading && IsOwnWording(sentence.Text)
        select (section.Kind, sentence.Slice);

    internal IReadOnlyList<MaskedSentence> Mask(AnnualReport report)
    {
        var names = AgencyNames.Of(report.Agency.Name?.Text);
        return Select(report).Select(sentence => new MaskedSentence(sentence.Section, sentence.Slice.Text, SentenceMask.Apply(sentence.Slice.Chars, names), sentence.Slice))
            .Where(sentence => sentence.Masked.Length >= ShortestCompared)
            .ToList();
    }

    internal static IReadOnlyList<MaskedSentence> Mask(ArchivedReport report)
    {
        var names = AgencyNames.Of(report.Agency);
        return report.Sentences.Select(sentence => new MaskedSentence(sentence.Section, sentence.Text, SentenceMask.Apply(sentence.Text, names), Slice: null))
            .Where(sentence => sentence.Masked.Length >= ShortestCompared)
            .ToList();
    }

    private bool IsOwnWording(string sentence) =>
        sentence.Length >= ShortestCompared && !lexicons.Statutory.Covers(sentence) && !IsZeroStatement(sentence);

    private bool IsZeroStatement(string sentence) =>
        sentence.Length <= LongestZeroStatement && lexicons.ZeroStatements.Any(words => sentence.Contains(words, StringComparison.Ordinal));
}

using Auditor.Reports;

namespace Auditor.Comparing;

/// <summary>The audited report beside another one.</summary>
/// <param name="Matches">Sentences that are alike, in document order.</param>
/// <param name="Similarity">Share of the audited report's own wording, by characters, that stands in <paramref name="Matches"/>.</param>
/// <param name="UnchangedFigures">Figures above one that both state in sentences alike.</param>
public sealed record ComparedReport(ArchivedReport Other, IReadOnlyList<PassageMatch> Matches, double Similarity, int UnchangedFigures)
{
    /// <summary>Characters of the audited report that were compared, by part.</summary>
    public required IReadOnlyDictionary<SectionKind, int> Compared { get; init; }

    /// <summary>Share of a part that stands in sentences alike; null for a part too short to judge.</summary>
    public double? SimilarityOf(SectionKind section) => Compared.GetValueOrDefault(section) is var length && length < ShortestJudged
        ? null
        : Matches.Where(match => match.Section == section).Sum(match => match.Slice.Length) / (double)length;

    /// <summary>Two or three sentences: less is alike by chance.</summary>
    public const int ShortestJudged = 80;
}

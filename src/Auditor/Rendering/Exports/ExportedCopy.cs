using Auditor.Comparing;

namespace Auditor.Rendering.Exports;

/// <summary>雷同: another report with passages like the audited one's.</summary>
/// <param name="IsLastYear">The agency's own report for the year before.</param>
/// <param name="Similarity">Share of the audited report that stands in passages alike.</param>
/// <param name="Sample">The longest passage alike, as the audited report has it.</param>
public sealed record ExportedCopy(string With, string? Agency, int? Year, bool IsLastYear, double Similarity, int Passages, string Sample)
{
    /// <summary>Last year's report first, then other agencies', most alike first; only those with a passage alike.</summary>
    public static IReadOnlyList<ExportedCopy> AllOf(Comparisons comparisons)
    {
        var peers = comparisons.Peers.Select(peer => Of(peer, isLastYear: false));
        var all = comparisons.LastYear is { } lastYear ? peers.Prepend(Of(lastYear, isLastYear: true)) : peers;
        return all.Where(copy => copy.Passages > 0).ToList();
    }

    private static ExportedCopy Of(ComparedReport compared, bool isLastYear) => new(
        compared.Other.SourceName,
        compared.Other.Agency,
        compared.Other.Year,
        isLastYear,
        compared.Similarity,
        compared.Matches.Count,
        compared.Matches.MaxBy(match => match.Slice.Length)?.Slice.Text ?? "");
}

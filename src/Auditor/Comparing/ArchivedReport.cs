using Auditor.Reports;

namespace Auditor.Comparing;

/// <summary>What the archive keeps of a report so that later ones can be compared with it.</summary>
/// <param name="SourceName">File name under which it came, with folders.</param>
/// <param name="Sha256">Of the file, in lower-case hex.</param>
/// <param name="SignedOn">落款 or publication date as stated; null when the report states none.</param>
/// <param name="Sentences">Its own wording in document order; see <see cref="ComparableText"/>.</param>
public sealed record ArchivedReport(
    string SourceName,
    string Sha256,
    string? Agency,
    string? AgencyKind,
    AgencyLevel Level,
    string? Region,
    int? Year,
    FormatVersion Format,
    DateOnly? SignedOn,
    IReadOnlyList<ArchivedSentence> Sentences,
    IReadOnlyList<ArchivedCell> Cells)
{
    /// <summary>Whose report for which year: a later file with the same key is a new version of it.</summary>
    public string Key => AgencyIdentity.KeyOf(Agency, Region, SourceName, Year);
}

using System.Text.RegularExpressions;
using Auditor.Reports;

namespace Auditor.Comparing;

/// <summary>比对: sets a report beside last year's and beside the most similar ones of other agencies.</summary>
public sealed partial class ReportComparer(Lexicons lexicons)
{
    /// <summary>Looked at closely; more would only lengthen the list of a large group.</summary>
    private const int PeersCompared = 8;

    /// <summary>Alike in less of their wording, two reports share turns of phrase, not passages.</summary>
    internal const double LeastPeerSimilarity = 0.15;

    /// <summary>A copied paragraph of one hundred characters shares about five runs.</summary>
    internal const int FewestSharedRuns = 2;

    /// <summary>Two reports with half of their runs in common are versions of one text.</summary>
    internal const double SharedByCopies = 0.5;

    private readonly ComparableText _comparable = new(lexicons);

    /// <param name="sourceName">File name; the report itself may be in the archive already.</param>
    public Comparisons Compare(AnnualReport report, string sourceName, IReportArchive archive)
    {
        var sentences = _comparable.Mask(report);
        var fingerprint = Fingerprint.Of(sentences);
        var compared = ComparedLengths(sentences);
        var matcher = new PassageMatcher(sentences);
        var lastYear = FindLastYear(report, archive);
        var similar = archive.FindSimilar(fingerprint, AgencyIdentity.KeyOf(report.Agency.Name?.Text, AgencyIdentity.RegionOf(report), sourceName, report.Year?.Value), IReportArchive.MostReportsOfARun)
            .Where(other => !IsOwn(other, report))
            .ToList();
        return new Comparisons(
            lastYear is null ? null : Compare(matcher, lastYear, compared),
            ComparePeers(matcher, similar, archive, compared),
            FindUnits(report, archive))
        {
            Compared = compared.Values.Sum(),
            Sharing = similar.Where(other => other.SharedRuns >= fingerprint.Hashes.Count * SharedByCopies).Select(other => other.Agency ?? other.Key).Distinct(StringComparer.Ordinal).ToList(),
        };
    }

    private static ArchivedReport? FindLastYear(AnnualReport report, IReportArchive archive)
    {
        if (report is not { Agency.Name: { } agency, Year: { } year })
            return null;
        return AgencyIdentity.RegionOf(report) is { } region && !AgencyIdentity.IsSpecific(agency.Text)
            ? archive.Find(AgencyIdentity.KeyOf(agency.Text, region, sourceName: "", year.Value - 1))
            : archive.Find(agency.Text, year.Value - 1);
    }

    /// <summary>What an agency wrote in another year is not a peer's.</summary>
    private static bool IsOwn(SimilarReport other, AnnualReport report) => other.Agency is not null && report.Agency.Name is { } name && AgencyIdentity.IsSame(other.Agency, name.Text);

    /// <summary>Characters by part.</summary>
    private static Dictionary<SectionKind, int> ComparedLengths(IReadOnlyList<MaskedSentence> sentences) =>
        sentences.GroupBy(sentence => sentence.Section).ToDictionary(group => group.Key, group => group.Sum(sentence => sentence.Slice!.Value.Length));

    private static List<ComparedReport> ComparePeers(PassageMatcher matcher, IReadOnlyList<SimilarReport> similar, IReportArchive archive, IReadOnlyDictionary<SectionKind, int> compared) => archive
        .FindAll(similar.Where(other => other.SharedRuns >= FewestSharedRuns).Take(PeersCompared).Select(other => other.Key).ToList())
        .Select(other => Compare(matcher, other, compared))
        .Where(peer => peer.Similarity >= LeastPeerSimilarity)
        .OrderByDescending(peer => peer.Similarity)
        .ThenBy(peer => peer.Other.Key, StringComparer.Ordinal)
        .ToList();

    private static IReadOnlyList<ArchivedReport> FindUnits(AnnualReport report, IReportArchive archive) =>
        report is { Agency: { IsGovernment: true, Name: { } government }, Year: { } year } && AgencyNames.PlaceOf(government.Text) is { } place
            ? archive.FindUnits(place, year.Value).Where(unit => unit.Agency != government.Text).ToList()
            : [];

    /// <summary>What the archive is to keep of a report.</summary>
    public ArchivedReport Archive(AnnualReport report, string sourceName, string sha256) => new(
        sourceName,
        sha256,
        report.Agency.Name?.Text,
        report.Agency.Kind?.Id,
        report.Agency.Level,
        AgencyIdentity.RegionOf(report),
        report.Year?.Value,
        report.Format,
        report.Signature?.Date,
        _comparable.Select(report).Select(sentence => new ArchivedSentence(sentence.Section, sentence.Slice.Text)).ToList(),
        ArchivedCell.Of(report.Tables).ToList());

    public static Fingerprint FingerprintOf(ArchivedReport report) => Fingerprint.Of(ComparableText.Mask(report));

    /// <summary>Places under which a report is to be found for the government above it: 岚州市, 清河县.</summary>
    public static IReadOnlyList<string> PlacesOf(ArchivedReport report) => AgencyNames.PlacesOf(report.Agency).Concat(AgencyNames.PlacesOf(report.Region)).Distinct(StringComparer.Ordinal).ToList();

    private static ComparedReport Compare(PassageMatcher matcher, ArchivedReport other, IReadOnlyDictionary<SectionKind, int> compared)
    {
        var matches = matcher.Match(ComparableText.Mask(other));
        var length = compared.Values.Sum();
        return new ComparedReport(
            other,
            matches,
            length == 0 ? 0 : matches.Sum(match => match.Slice.Length) / (double)length,
            matches.Sum(UnchangedFigures))
        {
            Compared = compared,
        };
    }

    private static int UnchangedFigures(PassageMatch match)
    {
        var unchanged = 0;
        foreach (var figure in Figure().EnumerateMatches(match.Slice.Chars))
            unchanged += States(match.OtherText, match.Slice.Chars.Slice(figure.Index, figure.Length)) ? 1 : 0;
        return unchanged;
    }

    private static bool States(ReadOnlySpan<char> text, ReadOnlySpan<char> stated)
    {
        foreach (var figure in Figure().EnumerateMatches(text))
        {
            if (text.Slice(figure.Index, figure.Length).SequenceEqual(stated))
                return true;
        }

        return false;
    }

    /// <summary>Counts of two digits and more; a year is none.</summary>
    /// <example>公开信息126条</example>
    [GeneratedRegex(@"(?<![\d.〔\[])\d{2,}(?:\.\d+)?(?!\d|年|月|日|号|〕)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Figure();
}

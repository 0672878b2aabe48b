using System.Text;
using Auditor.Comparing;
using Auditor.Reading;

namespace Auditor.Tests.Comparing;

/// <summary>An archive for the length of a test, by the plain meaning of <see cref="IReportArchive"/>.</summary>
internal sealed class MemoryArchive : IReportArchive
{
    private readonly List<(ArchivedReport Report, HashSet<long> Runs)> _reports = [];
    private readonly Dictionary<long, List<int>> _reportsWith = [];

    public static MemoryArchive Of(IEnumerable<string> texts)
    {
        var archive = new MemoryArchive();
        foreach (var (at, text) in texts.Index())
            archive.Add(Repository.Pipeline.Archive(SourceFile.FromBytes($"earlier-{at}.txt", Encoding.UTF8.GetBytes(text)))!);
        return archive;
    }

    public void Add(ArchivedReport report)
    {
        var runs = ReportComparer.FingerprintOf(report).Hashes.ToHashSet();
        foreach (var run in runs)
        {
            if (!_reportsWith.TryGetValue(run, out var with))
                _reportsWith[run] = with = [];
            with.Add(_reports.Count);
        }

        _reports.Add((report, runs));
    }

    public ArchivedReport? Find(string agency, int year) => AgencyIdentity.Choose(
        agency,
        _reports.Select(report => report.Report).Where(report => report.Agency is not null && report.Year == year && AgencyIdentity.ShortName(report.Agency) == AgencyIdentity.ShortName(agency)).ToList(),
        report => report.Agency!);

    public ArchivedReport? Find(string key) => _reports.FirstOrDefault(report => report.Report.Key == key).Report;

    public IReadOnlyList<ArchivedReport> FindAll(IReadOnlyCollection<string> keys) => keys.Select(key => Find(key)).OfType<ArchivedReport>().ToList();

    public IReadOnlyList<string> KeysOf(IReadOnlyCollection<string> agencies, int year)
    {
        var shortNames = agencies.Select(AgencyIdentity.ShortName).ToHashSet(StringComparer.Ordinal);
        return _reports.Select(report => report.Report)
            .Where(report => report.Agency is not null && report.Year == year && shortNames.Contains(AgencyIdentity.ShortName(report.Agency)))
            .Select(report => report.Key)
            .Order(StringComparer.Ordinal)
            .ToList();
    }

    public IReadOnlyList<SimilarReport> FindSimilar(Fingerprint fingerprint, string excludedKey, int limit)
    {
        var found = new Dictionary<int, (int Runs, double Weight)>();
        foreach (var run in fingerprint.Hashes)
        {
            var with = _reportsWith.GetValueOrDefault(run) ?? [];
            foreach (var at in with.Take(IReportArchive.MostReportsOfARun))
            {
                var sofar = found.GetValueOrDefault(at);
                found[at] = (sofar.Runs + 1, sofar.Weight + 1.0 / with.Count);
            }
        }

        return found.Select(entry => (_reports[entry.Key].Report, entry.Value))
            .Where(entry => entry.Report.Key != excludedKey)
            .OrderByDescending(entry => entry.Value.Weight)
            .ThenBy(entry => entry.Report.Key, StringComparer.Ordinal)
            .Take(limit)
            .Select(entry => new SimilarReport(entry.Report.Key, entry.Report.Agency, entry.Report.Year, entry.Value.Runs, entry.Value.Weight))
            .ToList();
    }

    public IReadOnlyList<ArchivedReport> FindUnits(string place, int year) =>
        _reports.Select(report => report.Report).Where(report => report.Year == year && report.Agency?.Contains(place, StringComparison.Ordinal) == true).ToList();
}

namespace Auditor.Comparing;

/// <summary>The reports of an archive while they are held against one another. Thread-safe once all are added.</summary>
internal sealed class ComparedReports
{
    /// <summary>So many keep their sentences in memory, about 9 KB each; a country's others are asked for again.</summary>
    private const int MostHeld = 12_000;

    private const int ReadAtOnce = 256;

    private readonly IReportArchive _archive;
    private readonly List<ArchivedReport> _reports = [];
    private readonly List<Fingerprint> _fingerprints = [];

    private readonly List<IReadOnlyList<MaskedSentence>> _held = [];

    public ComparedReports(IEnumerable<ArchivedReport> reports, IReportArchive archive, CancellationToken cancellationToken)
    {
        _archive = archive;
        foreach (var some in reports.Chunk(ReadAtOnce))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var (report, sentences, fingerprint) in some.AsParallel().AsOrdered().Select(Masked))
                Add(report, sentences, fingerprint);
        }
    }

    public int Count => _reports.Count;

    /// <summary>Without its sentences and cells.</summary>
    public ArchivedReport this[int at] => _reports[at];

    public RunTable Runs() => new(_fingerprints);

    /// <summary>Null when the report has gone meanwhile.</summary>
    public IReadOnlyList<MaskedSentence>? SentencesOf(int at) => at < _held.Count
        ? _held[at]
        : _archive.Find(_reports[at].Key) is { } report ? ComparableText.Mask(report) : null;

    private static (ArchivedReport Report, IReadOnlyList<MaskedSentence> Sentences, Fingerprint Fingerprint) Masked(ArchivedReport report)
    {
        var sentences = ComparableText.Mask(report);
        return (report with { Cells = [], Sentences = [] }, sentences, Fingerprint.Of(sentences));
    }

    private void Add(ArchivedReport report, IReadOnlyList<MaskedSentence> sentences, Fingerprint fingerprint)
    {
        _reports.Add(report);
        _fingerprints.Add(fingerprint);
        if (_held.Count < MostHeld)
            _held.Add(sentences);
    }
}

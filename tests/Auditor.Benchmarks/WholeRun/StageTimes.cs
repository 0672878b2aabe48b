using System.Globalization;
using Auditor.Archive;
using Auditor.Checking;
using Auditor.Checking.Policies;
using Auditor.Classifying;
using Auditor.Comparing;
using Auditor.Normalizing;
using Auditor.Reading;
using Auditor.Rendering;
using Auditor.Reports;
using Auditor.Scoring;
using Auditor.Segmenting;

namespace Auditor.Benchmarks.WholeRun;

/// <summary>
/// What each stage costs a report (各步用时), one report at a time: the flow of <see cref="AuditPipeline"/> step by step. Processor time of all threads,
/// which other work on the machine hardly changes.
/// </summary>
internal sealed class StageTimes : IDisposable
{
    private const int WarmingUp = 2000;
    private const int Batch = 500;

    private readonly Lexicons _lexicons = Lexicons.Load(RepositoryRoot.PathOf("data/lexicons"));
    private readonly ReportSegmenter _segmenter;
    private readonly ReportClassifier _classifier;
    private readonly ReportComparer _comparer;
    private readonly CheckRunner _checks = new(CheckCatalogue.All, AuditPolicy.Default);
    private readonly ReportArchive _archive;
    private readonly string _work = Directory.CreateTempSubdirectory("whole-run-").FullName;
    private readonly Dictionary<string, (TimeSpan Time, long Bytes)> _spent = [];

    private StageTimes()
    {
        _segmenter = new ReportSegmenter(new WordSegmenter(_lexicons.DomainWords), _lexicons);
        _classifier = ReportClassifier.Load(RepositoryRoot.PathOf("models"), _lexicons);
        _comparer = new ReportComparer(_lexicons);
        _archive = ReportArchive.Open(Path.Combine(_work, "archive.db"));
    }

    public static int Print(string folder)
    {
        using var times = new StageTimes();
        var files = ReportFolder.Files(folder);
        times.Fill(files.Take(WarmingUp));
        foreach (var path in files.Take(WarmingUp))
            times.Run(path);
        times._spent.Clear();
        times.Fill(files.Skip(WarmingUp));
        foreach (var path in files)
            times.Run(path);
        times.Write(files.Count);
        return 0;
    }

    public void Dispose()
    {
        _archive.Dispose();
        Directory.Delete(_work, recursive: true);
    }

    private void Fill(IEnumerable<string> files)
    {
        foreach (var batch in files.Chunk(Batch))
        {
            var reports = batch.Select(path => Archived(WholeRun.Read(path))).ToList();
            Timed("archive", () => _archive.AddAll(reports));
        }
    }

    private ArchivedReport Archived(SourceFile file) => SourceReader.TryRead(file, out var document, out _)
        ? _comparer.Archive(_segmenter.Segment(TextNormalizer.Normalize(document.Text), file.Name), file.Path, file.Sha256)
        : throw new InvalidOperationException(file.Name);

    private void Run(string path)
    {
        var file = Timed("file", () => WholeRun.Read(path));
        var document = Timed("read", () => SourceReader.TryRead(file, out var read, out _) ? read : throw new InvalidOperationException(path));
        var normalized = Timed("normalise", () => TextNormalizer.Normalize(document.Text));
        var report = Timed("segment", () => _segmenter.Segment(normalized, file.Name));
        Timed("select", () => _comparer.Archive(report, file.Path, file.Sha256));
        var labels = Timed("classify", () => _classifier.Classify(report));
        var comparisons = Timed("compare", () => _comparer.Compare(report, file.Path, _archive));
        var results = Timed("check", () => _checks.Run(new AuditSubject(report, labels, comparisons, _lexicons) { MediaType = document.MediaType }));
        var score = Timed("score", () => ScoringRubric.Score(results.Findings));
        var audit = new Audit { File = file, Document = document, Report = report, Labels = labels, Comparisons = comparisons, Results = results, Score = score };
        var json = Timed("json", () => AuditJson.Write(audit));
        var page = Timed("page", () => AuditPage.Write(audit));
        Timed("write", () =>
        {
            WholeRun.Write(Path.Combine(_work, file.Name + ".json"), json);
            WholeRun.Write(Path.Combine(_work, file.Name + ".html"), page);
            return 0;
        });
    }

    private T Timed<T>(string stage, Func<T> work)
    {
        var (start, bytes) = (Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
        var result = work();
        var sofar = _spent.GetValueOrDefault(stage);
        _spent[stage] = (sofar.Time + Environment.CpuUsage.TotalTime - start, sofar.Bytes + GC.GetAllocatedBytesForCurrentThread() - bytes);
        return result;
    }

    private void Write(int reports)
    {
        var all = _spent.Values.Sum(spent => spent.Time.TotalMilliseconds);
        Console.WriteLine("| stage | ms | share | allocated, KB |\n|---|---:|---:|---:|");
        foreach (var (stage, (time, bytes)) in _spent)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {stage} | {time.TotalMilliseconds / reports:0.000} | {100 * time.TotalMilliseconds / all:0.0} % | {bytes / 1024.0 / reports:0} |"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| all | {all / reports:0.000} | | {_spent.Values.Sum(spent => spent.Bytes) / 1024.0 / reports:0} |"));
    }
}

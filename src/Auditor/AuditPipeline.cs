using Auditor.Checking;
using Auditor.Checking.Policies;
using Auditor.Classifying;
using Auditor.Comparing;
using Auditor.Normalizing;
using Auditor.Reading;
using Auditor.Reports;
using Auditor.Scoring;
using Auditor.Segmenting;

namespace Auditor;

/// <summary>
/// 审核流程: read ─ normalise ─ segment ─ classify ─ compare ─ check ─ score. <see cref="Run"/> is the whole flow; rendering what it
/// returns is up to the host. Thread-safe: one pipeline serves all threads.
/// </summary>
/// <param name="archive">What earlier reports said; null for none.</param>
public sealed class AuditPipeline(ReportSegmenter segmenter, ReportClassifier classifier, IReportArchive? archive, CheckRunner checks, Lexicons lexicons)
{
    private readonly ReportComparer _comparer = new(lexicons);

    /// <summary>Builds a pipeline from the <c>models</c> and <c>data/lexicons</c> folders below <paramref name="home"/>.</summary>
    public static AuditPipeline Load(string home)
    {
        var lexicons = Lexicons.Load(Path.Combine(home, "data", "lexicons"));
        var segmenter = new ReportSegmenter(new WordSegmenter(lexicons.DomainWords), lexicons);
        var classifier = ReportClassifier.Load(Path.Combine(home, "models"), lexicons);
        return new AuditPipeline(segmenter, classifier, archive: null, new CheckRunner(CheckCatalogue.All, AuditPolicy.Default), lexicons);
    }

    /// <summary>The same pipeline under another policy.</summary>
    public AuditPipeline With(AuditPolicy policy) => new(segmenter, classifier, archive, new CheckRunner(checks.Checks, policy), lexicons);

    /// <summary>The same pipeline that compares with an archive.</summary>
    public AuditPipeline With(IReportArchive archive) => new(segmenter, classifier, archive, checks, lexicons);

    /// <param name="reportYear">Report year stated by the user; null to find it out.</param>
    /// <param name="keep">Called with what the archive is to keep of the report, before it is compared; for one that cannot be read, not at all.</param>
    public Audit Run(SourceFile file, int? reportYear = null, Action<ArchivedReport>? keep = null)
    {
        using var stage = AuditStage.Begin("read");
        if (!SourceReader.TryRead(file, out var document, out var rejection))
            return Audit.Unreadable(file, rejection);

        stage.Next("normalise");
        var normalized = TextNormalizer.Normalize(document.Text);
        var text = normalized with { Noise = [.. document.Noise, .. normalized.Noise] };
        stage.Next("segment");
        var report = segmenter.Segment(text, file.Name, reportYear);
        keep?.Invoke(_comparer.Archive(report, file.Path, file.Sha256));
        stage.Next("classify");
        var labels = classifier.Classify(report);
        stage.Next("compare");
        var comparisons = archive is null ? Comparisons.None : _comparer.Compare(report, file.Path, archive);
        stage.Next("check");
        var results = checks.Run(new AuditSubject(report, labels, comparisons, lexicons) { MediaType = document.MediaType });
        stage.Next("score");
        var score = ScoringRubric.Score(results.Findings);
        return new Audit { File = file, Document = document, Report = report, Labels = labels, Comparisons = comparisons, Results = results, Score = score };
    }

    /// <summary>What the archive is to keep of a report; null when the file cannot be read. Judges nothing.</summary>
    public ArchivedReport? Archive(SourceFile file, int? reportYear = null) => SourceReader.TryRead(file, out var document, out _)
        ? _comparer.Archive(segmenter.Segment(TextNormalizer.Normalize(document.Text), file.Name, reportYear), file.Path, file.Sha256)
        : null;

    /// <summary>Task name → SHA-256 of the model in use.</summary>
    public IReadOnlyDictionary<string, string> Models => classifier.Hashes;

    /// <summary>Which models are missing or damaged, and what to do; such a pipeline audits by rules alone.</summary>
    public IReadOnlyList<string> ModelProblems => classifier.Problems;
}

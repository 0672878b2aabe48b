using System.Text;
using Auditor.Archive;
using Auditor.Cli.Archiving;
using Auditor.Cli.Receipts;
using Auditor.Comparing;
using Auditor.Rendering;
using Auditor.Rendering.Receipts;
using Auditor.Reports;

namespace Auditor.Cli;

/// <summary><c>auditor check</c>: expand paths, audit, write, answer with the exit code.</summary>
public sealed class CheckRun(TextWriter output, Stream outputStream, TextWriter errors, TimeProvider clock)
{
    public int Run(CheckOptions options, CancellationToken cancellationToken)
    {
        var files = InputFiles.Expand(options.Paths, options.Output);
        RefuseWithoutFolder(options, files.Count);
        if (options.Output is { } target)
            AuditFolder.Open(target, options.Paths);

        var policy = PolicyFiles.Load(options, clock);
        var background = SummaryFiles.Load(options);
        using var archive = options.Archive is { } location ? ReportArchive.Open(location) : null;
        var pipeline = AuditPipeline.Load(AppContext.BaseDirectory).With(policy);
        foreach (var problem in pipeline.ModelProblems)
            errors.WriteLine($"提醒：{problem}");
        var keys = archive is null ? [] : AddAll(files, pipeline, archive, options.Year, cancellationToken);
        var receipts = options.Receipt is { } place ? ReceiptFiles.Paths(place, files) : [];
        using var spooled = new SpooledOutcomes(files.Count);
        var outcomes = AuditAll(files, archive is null ? pipeline : pipeline.With(archive), options, Settled, cancellationToken);
        if (options.Output is { } folder)
            AuditFolder.Finish(folder, outcomes, spooled, options, background with { Clusters = ClustersOf(archive, keys, options, cancellationToken) }, errors);
        else
            WriteToOutput(options, outcomes, spooled);
        if (options.Receipt is { } receipt)
            ReceiptFiles.Tell(receipt, receipts, errors);
        TellUnreadable(options, outcomes);
        PolicyFiles.TellStale(policy, outcomes.SelectMany(outcome => outcome.Suppressed).ToHashSet(StringComparer.Ordinal), errors);
        return ExitCodeOf(outcomes, options.FailOn);

        FileOutcome Settled(int at, FileOutcome outcome)
        {
            if (archive is not null && keys[at] is { } key)
                archive.RecordFindings(key, outcome.Findings);
            if (options.Receipt is not null)
                ReceiptFiles.Put(receipts[at], outcome.Receipt);
            return spooled.Put(at, options.Output is { } folder ? AuditFolder.Keep(folder, outcome) : outcome);
        }
    }

    /// <summary>What does not go to standard output.</summary>
    private static void RefuseWithoutFolder(CheckOptions options, int files)
    {
        if (options.Output is not null)
            return;
        if (options.Formats.Count > 1)
            throw new UsageException("同时输出几种格式时，请用 --out 指定目录，例如 --format html,xlsx --out 审核结果。");
        if (options.Formats[0] == OutputFormat.Html && files > 1)
            throw new UsageException("多份报告输出为 html 时，请用 --out 指定目录，例如 --format html --out 审核结果。");
        if (options.Formats[0] == OutputFormat.Xlsx)
            throw new UsageException("xlsx 不能输出到屏幕，请用 --out 指定目录，例如 --format xlsx --out 审核结果。");
    }

    /// <summary>Every report of the batch is in the archive before the first is compared: who copied whom must not depend on the order.</summary>
    /// <returns>Keys in the order of the files; null for one that cannot be read.</returns>
    private static IReadOnlyList<string?> AddAll(IReadOnlyList<InputFile> files, AuditPipeline pipeline, ReportArchive archive, int? year, CancellationToken cancellationToken)
    {
        var reports = ArchivedFiles.Read(pipeline, files, year, cancellationToken).Select(file => file.Report).ToList();
        archive.AddAll(reports.OfType<ArchivedReport>().ToList());
        return reports.Select(report => report?.Key).ToList();
    }

    /// <summary>Groups of the whole archive that reports of this batch belong to; only the summary page shows them.</summary>
    private static IReadOnlyList<CopyCluster>? ClustersOf(ReportArchive? archive, IReadOnlyList<string?> keys, CheckOptions options, CancellationToken cancellationToken)
    {
        if (archive is null || !options.Formats.Contains(OutputFormat.Html))
            return null;

        var batch = keys.OfType<string>().ToHashSet(StringComparer.Ordinal);
        return CopyClusters.Find(archive.ReadAll(), archive, cancellationToken).Where(cluster => cluster.Members.Any(member => batch.Contains(member.Key))).ToList();
    }

    /// <param name="settle">Writes an outcome, or puts it aside; gives back what stays in memory.</param>
    private static IReadOnlyList<FileOutcome> AuditAll(IReadOnlyList<InputFile> files, AuditPipeline pipeline, CheckOptions options, Func<int, FileOutcome, FileOutcome> settle, CancellationToken cancellationToken)
    {
        var paths = options.PageFormats.Select(format => OutcomePaths.Of(files, format.Extension())).ToList();
        return Progress.While(
            "审核",
            files.Index().ToList(),
            file =>
            {
                var audit = file.Item.Audit(pipeline, options.Year);
                return settle(file.Index, FileOutcome.Of(audit, file.Item, paths.Select(ofFormat => ofFormat[file.Index]).ToList(), options) with
                {
                    Receipt = options.Receipt is null ? [] : ReceiptJson.Write(AuditReceipt.Of(audit, pipeline.Models)),
                });
            },
            cancellationToken);
    }

    private void WriteToOutput(CheckOptions options, IReadOnlyList<FileOutcome> outcomes, SpooledOutcomes spooled)
    {
        var format = options.Formats[0];
        if (format.IsOfBatch())
        {
            BatchFiles.Write(outputStream, format, spooled, options.FailOn);
            outputStream.Flush();
            return;
        }

        var contents = spooled.Contents;
        if (format == OutputFormat.Json)
        {
            AuditJson.WriteArray(outputStream, contents);
            outputStream.Flush();
            return;
        }

        foreach (var content in contents)
            output.Write(Encoding.UTF8.GetString(content));
        if (format == OutputFormat.Text)
            output.WriteLine(TextReport.Count(outcomes, PageTexts.Of(options.Language)));
        output.Flush();
    }

    /// <summary>Text on the screen ends with the count already.</summary>
    private void TellUnreadable(CheckOptions options, IReadOnlyList<FileOutcome> outcomes)
    {
        var unreadable = outcomes.Count(outcome => outcome.Entry.Verdict == Verdict.Unreadable);
        if (unreadable > 0 && (options.Output is not null || options.Formats[0] != OutputFormat.Text))
            errors.WriteLine($"{unreadable} 份文件无法读取，原因和处理办法见各自的审核结果。");
    }

    private static int ExitCodeOf(IReadOnlyList<FileOutcome> outcomes, Severity? failOn)
    {
        if (outcomes.Any(outcome => outcome.Entry.Verdict == Verdict.Unreadable))
            return ExitCode.Unreadable;

        return outcomes.Any(outcome => outcome.Gravest >= failOn) ? ExitCode.Findings : ExitCode.Clean;
    }
}

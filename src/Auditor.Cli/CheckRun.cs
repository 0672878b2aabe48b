using System.Text;
using Auditor.Archive;
using Auditor.Cli.Archiving;
using Auditor.Comparing;
using Auditor.Rendering;
using Auditor.Reports;

namespace Auditor.Cli;

/// <summary><c>auditor check</c>: expand paths, audit, write, answer with the exit code.</summary>
public sealed class CheckRun(TextWriter output, Stream outputStream, TextWriter errors, TimeProvider clock)
{
    public int Run(CheckOptions options, CancellationToken cancellationToken)
    {
        var files = InputFiles.Expand(options.Paths, options.Output);
        if (options.Format == OutputFormat.Html && options.Output is null && files.Count > 1)
            throw new UsageException("多份报告输出为 html 时，请用 --out 指定目录，例如 --format html --out 审核结果。");
        if (options.Output is { } target)
            AuditFolder.Open(target, options.Paths);

        var policy = PolicyFiles.Load(options, clock);
        using var archive = options.Archive is { } location ? ReportArchive.Open(location) : null;
        var pipeline = AuditPipeline.Load(AppContext.BaseDirectory).With(policy);
        if (archive is not null)
            pipeline = WithAll(files, pipeline, archive, options.Year, cancellationToken);
        var outcomes = AuditAll(files, pipeline, options, cancellationToken);
        if (options.Output is { } folder)
            AuditFolder.Finish(folder, outcomes, options.Format, errors);
        else
            WriteToOutput(options.Format, outcomes);
        TellUnreadable(options, outcomes);
        PolicyFiles.TellStale(policy, outcomes.SelectMany(outcome => outcome.Suppressed).ToHashSet(StringComparer.Ordinal), errors);
        return ExitCodeOf(outcomes, options.FailOn);
    }

    /// <summary>Every report of the batch is in the archive before the first is compared: who copied whom must not depend on the order.</summary>
    private static AuditPipeline WithAll(IReadOnlyList<InputFile> files, AuditPipeline pipeline, ReportArchive archive, int? year, CancellationToken cancellationToken)
    {
        archive.AddAll(ArchivedFiles.Read(pipeline, files, year, cancellationToken).Select(file => file.Report).OfType<ArchivedReport>().ToList());
        return pipeline.With(archive);
    }

    private static IReadOnlyList<FileOutcome> AuditAll(IReadOnlyList<InputFile> files, AuditPipeline pipeline, CheckOptions options, CancellationToken cancellationToken)
    {
        var tasks = files.Zip(OutcomePaths.Of(files, options.Format.Extension())).ToList();
        return Progress.While(
            "审核",
            tasks,
            task =>
            {
                var outcome = FileOutcome.Of(task.First.Audit(pipeline, options.Year), task.First, task.Second, options);
                return options.Output is { } folder ? AuditFolder.Keep(folder, outcome) : outcome;
            },
            cancellationToken);
    }

    private void WriteToOutput(OutputFormat format, IReadOnlyList<FileOutcome> outcomes)
    {
        if (format == OutputFormat.Json)
        {
            AuditJson.WriteArray(outputStream, outcomes.Select(outcome => outcome.Content));
            outputStream.Flush();
            return;
        }

        foreach (var outcome in outcomes)
            output.Write(Encoding.UTF8.GetString(outcome.Content));
        if (format == OutputFormat.Text)
            output.WriteLine(TextReport.Count(outcomes));
        output.Flush();
    }

    /// <summary>Text on the screen ends with the count already.</summary>
    private void TellUnreadable(CheckOptions options, IReadOnlyList<FileOutcome> outcomes)
    {
        var unreadable = outcomes.Count(outcome => outcome.Entry.Verdict == Verdict.Unreadable);
        if (unreadable > 0 && (options.Output is not null || options.Format != OutputFormat.Text))
            errors.WriteLine($"{unreadable} 份文件无法读取，原因和处理办法见各自的审核结果。");
    }

    private static int ExitCodeOf(IReadOnlyList<FileOutcome> outcomes, Severity? failOn)
    {
        if (outcomes.Any(outcome => outcome.Entry.Verdict == Verdict.Unreadable))
            return ExitCode.Unreadable;

        return outcomes.Any(outcome => outcome.Gravest >= failOn) ? ExitCode.Findings : ExitCode.Clean;
    }
}

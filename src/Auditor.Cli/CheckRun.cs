using Auditor.Reports;

namespace Auditor.Cli;

/// <summary><c>auditor check</c>: expand paths, audit, write, answer with the exit code.</summary>
public sealed class CheckRun(TextWriter output, Stream outputStream, TextWriter errors)
{
    public int Run(CheckOptions options, CancellationToken cancellationToken)
    {
        var files = InputFiles.Expand(options.Paths, options.Output);
        if (options.Format == OutputFormat.Html && options.Output is null && files.Count > 1)
            throw new UsageException("多份报告输出为 html 时，请用 --out 指定目录，例如 --format html --out 审核结果。");
        if (options.Output is { } target)
            AuditFolder.Open(target, options.Paths);

        var pipeline = AuditPipeline.Load(AppContext.BaseDirectory);
        var audits = Progress.While("审核", files, file => file.Audit(pipeline, options.Year), cancellationToken);
        if (options.Output is { } folder)
            AuditFolder.Write(folder, files, audits, options.Format, errors);
        else
            WriteToOutput(options.Format, files, audits);
        TellUnreadable(options, audits);
        return ExitCodeOf(audits, options.FailOn);
    }

    private void WriteToOutput(OutputFormat format, IReadOnlyList<InputFile> files, IReadOnlyList<Audit> audits)
    {
        switch (format)
        {
            case OutputFormat.Text:
                TextReport.Write(output, files, audits);
                break;
            case OutputFormat.Json:
                outputStream.Write(Rendering.AuditJson.WriteArray(audits));
                break;
            case OutputFormat.Html:
                output.Write(Rendering.AuditPage.Render(audits[0]));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format));
        }

        output.Flush();
        outputStream.Flush();
    }

    /// <summary>Text on the screen ends with the count already.</summary>
    private void TellUnreadable(CheckOptions options, IReadOnlyList<Audit> audits)
    {
        var unreadable = audits.Count(audit => audit.Verdict == Verdict.Unreadable);
        if (unreadable > 0 && (options.Output is not null || options.Format != OutputFormat.Text))
            errors.WriteLine($"{unreadable} 份文件无法读取，原因和处理办法见各自的审核结果。");
    }

    private static int ExitCodeOf(IReadOnlyList<Audit> audits, Severity? failOn)
    {
        if (audits.Any(audit => audit.Verdict == Verdict.Unreadable))
            return ExitCode.Unreadable;

        return audits.SelectMany(audit => audit.Findings).Any(finding => finding.Severity >= failOn) ? ExitCode.Findings : ExitCode.Clean;
    }
}

using Auditor.Archive;
using Auditor.Checking.Policies;
using Auditor.Rendering;
using Auditor.Rendering.Receipts;
using Auditor.Reports;

namespace Auditor.Cli.Receipts;

/// <summary><c>auditor verify</c>: audits the file again and sets the result beside the receipt.</summary>
internal sealed class VerifyRun(TextWriter output, TimeProvider clock)
{
    public int Run(string receiptFile, string reportFile, string? config, string? archiveLocation)
    {
        var stated = ReceiptJson.Read(Open(receiptFile, "回执"));
        var found = AuditAgain(reportFile, stated, PolicyFiles.Load(config, clock), archiveLocation);
        foreach (var line in ReceiptComparison.Compare(stated, found))
            output.WriteLine(Printable.Line(line.Agrees ? $"  一致　　{line.Subject}：{line.Found}" : $"  不一致　{line.Subject}：回执 {line.Stated}，本次 {line.Found}"));
        output.WriteLine(ReceiptComparison.Advice(stated, found));

        if (found.Verdict == Verdict.Unreadable && stated.Verdict != Verdict.Unreadable)
            return ExitCode.Unreadable;
        return ReceiptComparison.Compare(stated, found).All(line => line.Agrees) ? ExitCode.Clean : ExitCode.Findings;
    }

    private static AuditReceipt AuditAgain(string reportFile, AuditReceipt stated, AuditPolicy policy, string? archiveLocation)
    {
        if (!File.Exists(reportFile))
            throw new UsageException($"找不到报告“{reportFile}”。请检查文件名。");

        using var archive = archiveLocation is null ? null : ReportArchive.Open(archiveLocation);
        var pipeline = AuditPipeline.Load(AppContext.BaseDirectory).With(policy);
        if (archive is not null)
            pipeline = pipeline.With(archive);
        var file = new InputFile(reportFile, Path.GetFileName(reportFile));
        return AuditReceipt.Of(file.Audit(pipeline, stated.YearGiven ? stated.Year : null), pipeline.Models);
    }

    private static byte[] Open(string path, string what) => File.Exists(path)
        ? File.ReadAllBytes(path)
        : throw new UsageException($"找不到{what}“{path}”。请检查文件名。");
}

using Auditor.Comparing;
using Auditor.Reading;
using Auditor.Reading.Zipped;
using Auditor.Reports;

namespace Auditor.Cli;

/// <summary>A file to audit.</summary>
/// <param name="Path">As it can be opened.</param>
/// <param name="RelativePath">Below the folder that was given, with /; the name alone for a single file.</param>
/// <param name="Member">Null for a file of its own; else the report in the zip file at <paramref name="Path"/>.</param>
public sealed record InputFile(string Path, string RelativePath, ZipMember? Member = null)
{
    /// <summary>For people: as it was given, with the path inside the zip file.</summary>
    public string DisplayPath => Member is null ? Path : $"{Path}/{Member.Path}";

    /// <summary>Audits the file. One that goes away or cannot be opened is an unreadable one; so is one on which our own code breaks, for the sake of the others.</summary>
    public Audit Audit(AuditPipeline pipeline, int? year)
    {
        var file = SourceFile.FromBytes(RelativePath, ReadOnlyMemory<byte>.Empty);
        try
        {
            (file, var rejection) = Read();
            return rejection is null ? pipeline.Run(file, year) : Auditor.Audit.Unreadable(file, rejection);
        }
        catch (Exception error)
        {
            return Auditor.Audit.Unreadable(file, Reason(error));
        }
    }

    /// <summary>What the archive is to keep; null for a file that cannot be read.</summary>
    public ArchivedReport? Archive(AuditPipeline pipeline, int? year)
    {
        try
        {
            var (file, rejection) = Read();
            return rejection is null ? pipeline.Archive(file, year) : null;
        }
        catch (Exception)
        {
            return null; // the audit that follows says why
        }
    }

    private (SourceFile File, Rejection? Rejection) Read()
    {
        if (Member is not null)
        {
            var (member, trouble) = Member.Read();
            return (member with { Path = RelativePath }, trouble);
        }

        var file = SourceFile.FromFile(RelativePath, Path);
        return (file, DamageOfZip(file));
    }

    /// <summary>A zip file that could be opened has been replaced by its members; null for one, and for any other file.</summary>
    private static Rejection? DamageOfZip(SourceFile file)
    {
        if (!ZippedReports.IsMeant(file))
            return null;
        if (ZippedReports.TryOpen(file, out var reports, out var rejection))
            reports.Dispose();
        return rejection;
    }

    /// <summary>Without the message of the exception: it may quote the report, or the path of this machine.</summary>
    private static Rejection Reason(Exception error) => error is IOException or UnauthorizedAccessException
        ? new Rejection("unavailable", "文件打不开：可能已被删除、移动，或没有读取权限。", "请确认文件还在原处且可以打开，然后重新运行。")
        : new Rejection("fault", $"审核时程序出错（{error.GetType().Name}），不是报告本身的问题。", "请把这份文件和这条提示反馈给维护人员。");
}

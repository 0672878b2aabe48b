using Auditor.Reading;
using Auditor.Reports;

namespace Auditor.Cli;

/// <summary>A file to audit.</summary>
/// <param name="Path">As it can be opened.</param>
/// <param name="RelativePath">Below the folder that was given, with /; the name alone for a single file.</param>
public sealed record InputFile(string Path, string RelativePath)
{
    /// <summary>Audits the file; one that goes away or cannot be opened is an unreadable one.</summary>
    public Audit Audit(AuditPipeline pipeline, int? year)
    {
        try
        {
            using var stream = File.OpenRead(Path);
            return pipeline.Run(SourceFile.FromStream(RelativePath, stream), year);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            var rejection = new Rejection("unavailable", "文件打不开：可能已被删除、移动，或没有读取权限。", "确认文件还在原处且可以打开，然后重新运行。");
            return Auditor.Audit.Unreadable(SourceFile.FromBytes(RelativePath, ReadOnlyMemory<byte>.Empty), rejection);
        }
    }
}

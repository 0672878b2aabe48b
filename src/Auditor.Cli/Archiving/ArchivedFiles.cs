using Auditor.Comparing;

namespace Auditor.Cli.Archiving;

/// <summary>Reports as the archive keeps them.</summary>
internal static class ArchivedFiles
{
    /// <summary>In the order of the files; null for one that cannot be read.</summary>
    public static IReadOnlyList<(InputFile File, ArchivedReport? Report)> Read(AuditPipeline pipeline, IReadOnlyList<InputFile> files, int? year, CancellationToken cancellationToken) =>
        Progress.While("存档", files, file => (file, file.Archive(pipeline, year)), cancellationToken);
}

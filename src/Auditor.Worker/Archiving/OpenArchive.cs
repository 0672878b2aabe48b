using Auditor.Archive;

namespace Auditor.Worker.Archiving;

/// <summary>The archive in use, if there is one.</summary>
public sealed class OpenArchive : IDisposable
{
    /// <exception cref="ArchiveException">It cannot be used.</exception>
    public OpenArchive(ArchiveOptions options) => Reports = options.Location is { } location ? ReportArchive.Open(location, options.WaitSeconds) : null;

    /// <summary>Null for none.</summary>
    public ReportArchive? Reports { get; }

    /// <exception cref="ArchiveException">It cannot be used just now.</exception>
    public void Check() => Reports?.Check();

    public void Dispose() => Reports?.Dispose();
}

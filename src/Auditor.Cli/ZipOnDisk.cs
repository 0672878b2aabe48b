using Auditor.Reading;
using Auditor.Reading.Zipped;

namespace Auditor.Cli;

/// <summary>A zip file of reports. Kept in memory for as long as somebody reads it, and opened again where it was let go: a folder may hold many.</summary>
public sealed class ZipOnDisk(string path)
{
    private readonly WeakReference<ZippedReports> _opened = new(null!);
    private readonly Lock _opening = new();

    /// <summary>Null when it is no zip file of reports, or cannot be opened.</summary>
    public ZippedReports? Open()
    {
        lock (_opening)
        {
            if (_opened.TryGetTarget(out var opened))
                return opened;
            var file = SourceFile.FromFile(path, path);
            if (!ZippedReports.IsMeant(file) || !ZippedReports.TryOpen(file, out var reports, out _))
                return null;
            _opened.SetTarget(reports);
            return reports;
        }
    }
}

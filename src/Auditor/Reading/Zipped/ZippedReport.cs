using System.IO.Compression;
using Auditor.Reports;

namespace Auditor.Reading.Zipped;

/// <summary>压缩包里的报告.</summary>
public sealed class ZippedReport
{
    internal ZippedReport(string path, ZipArchiveEntry entry, Rejection? rejection) => (Path, Entry, Rejection) = (path, entry, rejection);

    /// <summary>Path inside the zip file, with / between folders; no two members of a file have the same one.</summary>
    public string Path { get; }

    internal ZipArchiveEntry Entry { get; }

    /// <summary>Null when it can be read.</summary>
    internal Rejection? Rejection { get; }
}

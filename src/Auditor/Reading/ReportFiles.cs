namespace Auditor.Reading;

/// <summary>收件筛选: which files of a folder are meant as reports at all, and how they are opened. A candidate may still be rejected when it is read.</summary>
public static class ReportFiles
{
    private static readonly string[] DataExtensions = [".json", ".jsonl"];
    private static readonly string[] SystemFiles = ["thumbs.db", "desktop.ini"];

    /// <summary>False for dot-files, lock files of Word (<c>~$…</c>), leftovers of the file system, and data files beside reports.</summary>
    /// <param name="fileName">File name; folders in front of it do not matter.</param>
    public static bool IsCandidate(string fileName)
    {
        var name = fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..];
        if (name.Length == 0 || name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal))
            return false;
        return !SystemFiles.Contains(name, StringComparer.OrdinalIgnoreCase)
            && !DataExtensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>An empty file is not opened: a pipe has no length either, and whoever opens one waits until somebody writes.</summary>
    public static Stream OpenRead(string path, FileShare share = FileShare.Read) =>
        new FileInfo(path).Length == 0 ? Stream.Null : new FileStream(path, new FileStreamOptions { Share = share, Options = FileOptions.SequentialScan });
}

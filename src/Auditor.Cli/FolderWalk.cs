using Auditor.Reading;

namespace Auditor.Cli;

/// <summary>Finds the candidates in a folder. Links to folders are not followed: they may lead round.</summary>
internal static class FolderWalk
{
    /// <summary>With all folders below, but those whose name starts with a dot.</summary>
    /// <param name="except">A folder that is passed over.</param>
    public static IEnumerable<string> FilesBelow(string folder, string? except) =>
        FilesIn(folder).Concat(FoldersIn(folder).Where(below => except is null || !IsWithin(below, except)).SelectMany(below => FilesBelow(below, except)));

    public static IEnumerable<string> FilesIn(string folder) =>
        Listed(folder, Directory.GetFiles).Where(path => ReportFiles.IsCandidate(Path.GetFileName(path)));

    public static bool IsWithin(string path, string folder)
    {
        var relative = Path.GetRelativePath(Path.GetFullPath(folder), Path.GetFullPath(path));
        return relative != ".." && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !Path.IsPathRooted(relative);
    }

    private static IEnumerable<string> FoldersIn(string folder) =>
        Listed(folder, Directory.GetDirectories)
            .Where(path => !Path.GetFileName(path).StartsWith('.') && !File.GetAttributes(path).HasFlag(FileAttributes.ReparsePoint));

    private static string[] Listed(string folder, Func<string, string[]> list)
    {
        try
        {
            return list(folder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"打不开目录“{folder}”。请确认它还在原处、您有读取权限，然后重新运行。");
        }
    }
}

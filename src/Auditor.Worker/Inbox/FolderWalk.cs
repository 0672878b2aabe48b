using Auditor.Rendering;

namespace Auditor.Worker.Inbox;

/// <summary>All files below a folder in ordinal order. Symbolic links are not followed: they may lead out of the inbox, or round in it.</summary>
public sealed class FolderWalk(ILogger logger)
{
    /// <summary>Paths relative to <paramref name="root"/>, with / between folders.</summary>
    public IEnumerable<(string Path, FileInfo File)> FilesBelow(DirectoryInfo root)
    {
        // Named here, not in the walk below: an unreadable root is an error, an unreadable folder in it only a warning.
        var entries = root.EnumerateFileSystemInfos().ToList();
        return FilesAmong(entries, "");
    }

    private IEnumerable<(string Path, FileInfo File)> FilesAmong(List<FileSystemInfo> entries, string prefix)
    {
        foreach (var entry in entries.OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
                continue;
            if (entry is FileInfo file)
                yield return (prefix + file.Name, file);
            if (entry is not DirectoryInfo folder)
                continue;
            foreach (var found in FilesAmong(EntriesOf(folder, prefix + folder.Name), prefix + folder.Name + "/"))
                yield return found;
        }
    }

    private List<FileSystemInfo> EntriesOf(DirectoryInfo folder, string path)
    {
        try
        {
            return [.. folder.EnumerateFileSystemInfos()];
        }
        catch (Exception error) when (error is DirectoryNotFoundException or UnauthorizedAccessException)
        {
            if (error is UnauthorizedAccessException)
                logger.FolderNotReadable(Printable.Line(path));
            return [];
        }
    }
}

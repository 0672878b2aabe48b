namespace Auditor.Reading.External;

/// <summary>私有临时文件夹: readable by this user alone, and gone with its user; what a killed run left behind goes with the next.</summary>
internal sealed class PrivateFolder : IDisposable
{
    private const string Prefix = "auditor-external-";
    private const int MostTries = 5;

    /// <summary>No run takes that long, so older folders have no owner.</summary>
    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public PrivateFolder()
    {
        var folder = Directory.CreateTempSubdirectory(Prefix);
        FullName = folder.FullName;
        RemoveAbandoned(folder);
    }

    public string FullName { get; }

    public string PathTo(string name) => Path.Combine(FullName, name);

    public void Dispose() => Remove(FullName);

    /// <summary>Ages count from the folder just made: the file system's own clock.</summary>
    private static void RemoveAbandoned(DirectoryInfo folder)
    {
        var now = folder.LastWriteTimeUtc;
        foreach (var other in folder.Parent!.EnumerateDirectories(Prefix + "*").Where(other => now - other.LastWriteTimeUtc > Abandoned))
            Remove(other.FullName);
    }

    /// <summary>A program just killed may still be writing its last file.</summary>
    private static void Remove(string path)
    {
        for (var tries = 1; Directory.Exists(path) && tries <= MostTries; tries++)
        {
            try
            {
                Directory.Delete(path, recursive: true);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                Thread.Sleep(Pause);
            }
        }
    }
}

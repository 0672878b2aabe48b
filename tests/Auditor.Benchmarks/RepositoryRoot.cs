namespace Auditor.Benchmarks;

/// <summary>The folder of the repository, found upwards from where the benchmarks run.</summary>
internal static class RepositoryRoot
{
    private static readonly string Folder = Find();

    /// <summary>The full path of a file or folder of the repository.</summary>
    public static string PathOf(string path) => Path.Combine(Folder, path);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Directory.Packages.props")))
                return folder.FullName;
        }
        throw new DirectoryNotFoundException("找不到仓库根目录（Directory.Packages.props）。");
    }
}

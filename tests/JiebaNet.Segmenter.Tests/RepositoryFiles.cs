namespace JiebaNet.Segmenter.Tests;

/// <summary>Files of the repository, found upwards from where the tests run.</summary>
internal static class RepositoryFiles
{
    public static string Root { get; } = Find();

    public static string PathOf(string path) => Path.Combine(Root, path);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Directory.Packages.props")))
                return folder.FullName;
        }
        throw new DirectoryNotFoundException("The root of the repository (Directory.Packages.props) was not found.");
    }
}

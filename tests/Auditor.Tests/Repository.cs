namespace Auditor.Tests;

/// <summary>Where the repository is, and the parts that are slow to load, loaded once.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    private static readonly Lazy<AuditPipeline> LazyPipeline = new(() => AuditPipeline.Load(Root));

    /// <summary>The real pipeline with the models of this repository.</summary>
    public static AuditPipeline Pipeline => LazyPipeline.Value;

    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Auditor.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Auditor.sln is in no folder above the tests.");
    }
}

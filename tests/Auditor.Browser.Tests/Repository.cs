using Auditor.Reading;

namespace Auditor.Browser.Tests;

/// <summary>Where the repository is, and its samples audited once.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    private static readonly Lazy<IReadOnlyList<Audit>> LazySamples = new(AuditSamples);

    private static readonly Lazy<AuditPipeline> LazyPipeline = new(() => AuditPipeline.Load(Root));

    public static AuditPipeline Pipeline => LazyPipeline.Value;

    /// <summary>The audits of <c>data/samples</c>, by file name.</summary>
    public static IReadOnlyList<Audit> Samples => LazySamples.Value;

    private static List<Audit> AuditSamples() =>
        Directory.EnumerateFiles(Path.Combine(Root, "data", "samples"))
            .Where(path => !path.EndsWith(".json", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => Pipeline.Run(SourceFile.FromBytes(Path.GetFileName(path), File.ReadAllBytes(path))))
            .ToList();

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Auditor.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Auditor.sln is in no folder above the tests.");
    }
}

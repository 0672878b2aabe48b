using System.Text.Json;
using Auditor.Reading;

namespace Auditor.Cli.Tests;

/// <summary>data/samples, by what is wrong with the reports.</summary>
internal static class Samples
{
    private static readonly Dictionary<string, List<string>> Severities = ReadSeverities();

    public static string Folder { get; } = Path.Combine(FindRoot(), "data", "samples");

    public static IReadOnlyList<string> Names { get; } = Severities.Keys.Order(StringComparer.Ordinal).ToList();

    public static string Clean { get; } = First(severities => severities.Count == 0);

    public static string OnlyWarnings { get; } = First(severities => severities.Count > 0 && severities.All(severity => severity == "warning"));

    public static string Faulty { get; } = First(severities => severities.Contains("error"));

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Folder, name));

    public static Audit Audit(AuditPipeline pipeline, string name) => pipeline.Run(SourceFile.FromBytes(name, Bytes(name)));

    private static string First(Func<List<string>, bool> fits) => Path.Combine(Folder, Names.First(name => fits(Severities[name])));

    private static Dictionary<string, List<string>> ReadSeverities() =>
        JsonDocument.Parse(File.ReadAllBytes(Path.Combine(FindRoot(), "data", "samples", "expected.json"))).RootElement.EnumerateArray().ToDictionary(
            sample => sample.GetProperty("file").GetString()!,
            sample => sample.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("severity").GetString()!).ToList(),
            StringComparer.Ordinal);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Auditor.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Auditor.sln is in no folder above the tests.");
    }
}

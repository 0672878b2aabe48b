using Auditor.Tests.Segmenting.Generated;

namespace Auditor.Tests.Injection;

/// <summary>The reports that faults are put into.</summary>
internal static class ReportBases
{
    private static readonly TableLayout[] Layouts = Enum.GetValues<TableLayout>();

    private static readonly Lazy<List<BaseReport>> LazyWritten = new(() => [.. Written()]);
    private static readonly Lazy<List<BaseReport>> LazySamples = new(() => [.. Samples()]);
    private static readonly Lazy<List<BaseReport>> LazyPublished = new(() => [.. Published()]);

    /// <summary>Clean reports written for this; tables in every text layout, three also as web page and Word document.</summary>
    public static IReadOnlyList<BaseReport> Clean => LazyWritten.Value;

    /// <summary>The text samples of this repository; their known faults are not counted.</summary>
    public static IReadOnlyList<BaseReport> OfSamples => LazySamples.Value;

    /// <summary>Published reports in a folder beside the repository; none where there is no such folder.</summary>
    public static IReadOnlyList<BaseReport> Real => LazyPublished.Value;

    public static IEnumerable<BaseReport> All => [.. Clean, .. OfSamples, .. Real];

    private static IEnumerable<BaseReport> Written()
    {
        var files = Directory.GetFiles(Repository.PathTo("tests", "Auditor.Tests", "Injection", "Bases"), "*.txt").Order(StringComparer.Ordinal).ToList();
        for (var number = 0; number < files.Count; number++)
        {
            var (name, brief) = (Path.GetFileNameWithoutExtension(files[number]), File.ReadAllText(files[number]));
            var layout = Layouts[number % Layouts.Length];
            yield return new BaseReport($"{name} {layout}", new BaseText(layout).Write(brief), Rendition.Text);
            if (number % 3 != 0)
                continue;

            var barred = new BaseText(TableLayout.BarBetween).Write(brief);
            yield return new BaseReport(name, barred, Rendition.Html);
            yield return new BaseReport(name, barred, Rendition.Word);
        }

        for (var seed = 0; seed < Layouts.Length; seed++)
            yield return new BaseReport($"generated {seed} {Layouts[seed]}", new BaseText(Layouts[seed]).Write(GeneratedBrief.Write(new Random(seed))), Rendition.Text);
    }

    private static IEnumerable<BaseReport> Samples() =>
        Directory.GetFiles(Repository.PathTo("data", "samples"), "*.txt").Order(StringComparer.Ordinal).Select(Read);

    private static IEnumerable<BaseReport> Published()
    {
        var folder = Path.Combine(Repository.Root, "..", "shared", "reports", "full");
        return Directory.Exists(folder) ? Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(Read) : [];
    }

    private static BaseReport Read(string path)
    {
        using var stream = File.OpenRead(path);
        var document = Repository.Pipeline.Run(Auditor.Reading.SourceFile.FromStream(Path.GetFileName(path), stream)).Document!;
        return new BaseReport(Path.GetFileNameWithoutExtension(path), document.Text, Rendition.Text);
    }
}

using Auditor.Reports;

namespace Auditor.Trainer.Corpus;

/// <summary>A year in its context with its class: L… right, E… a copy error.</summary>
/// <param name="Offset">UTF-16 offset of the marked year in <paramref name="Text"/>.</param>
public sealed record LabeledMention(string Family, int ReportYear, SectionKind? Section, YearPlace Place, string Class, string Text, int Offset, CorpusRow Row)
{
    private static readonly string[] Columns = ["family", "reportYear", "section", "label", "text"];
    private static readonly List<string> Classes = [.. Enumerable.Range(0, 19).Select(number => $"L{number}"), .. Enumerable.Range(1, 17).Select(number => $"E{number}")];

    /// <summary>From a file <c>contrast-….tsv</c>.</summary>
    public bool IsContrast => Path.GetFileName(Row.Path).StartsWith("contrast-", StringComparison.Ordinal);

    public bool IsError => Class[0] == 'E';

    public static IReadOnlyList<LabeledMention> Read(IEnumerable<string> files) =>
        files.SelectMany(file => CorpusFile.Rows(file, Columns)).Select(Parse).ToList();

    private static LabeledMention Parse(CorpusRow row)
    {
        var (section, place) = Part(row, row.Fields[2]);
        var label = row.Fields[3];
        if (!Classes.Contains(label))
            throw row.Fault($"类别“{label}”无效，应为 L0 至 L18 或 E1 至 E17");

        var open = row.Fields[4].IndexOf("[[", StringComparison.Ordinal);
        var close = row.Fields[4].IndexOf("]]", StringComparison.Ordinal);
        if (open < 0 || close < open)
            throw row.Fault("没有用 [[ ]] 标出年份");

        var text = row.Fields[4].Remove(close, 2).Remove(open, 2);
        if (text.Contains("[[", StringComparison.Ordinal) || text.Contains("]]", StringComparison.Ordinal))
            throw row.Fault("只能用 [[ ]] 标出一个年份");

        return new LabeledMention(row.Fields[0], row.Year(1), section, place, label, text, open, row);
    }

    private static (SectionKind?, YearPlace) Part(CorpusRow row, string name) => name switch
    {
        "title" => (null, YearPlace.Title),
        "preamble" => (null, YearPlace.Preamble),
        "overview" => (SectionKind.Overview, YearPlace.Section),
        "proactive" => (SectionKind.ProactiveDisclosure, YearPlace.Section),
        "requests" => (SectionKind.DisclosureRequests, YearPlace.Section),
        "remedies" => (SectionKind.ReviewAndLitigation, YearPlace.Section),
        "problems" => (SectionKind.ProblemsAndImprovements, YearPlace.Section),
        "other" => (SectionKind.OtherMatters, YearPlace.Section),
        "signature" => (SectionKind.OtherMatters, YearPlace.Signature),
        _ => throw row.Fault($"部分“{name}”无效"),
    };
}

using System.Globalization;
using Auditor.Reports;

namespace Auditor.Rendering.Views;

/// <summary>
/// Two lines with the names of the regions and of the kinds, then every ranked report as a line of tab-separated fields, which the script of
/// the page sorts, filters and turns into rows. A region or kind is the number of its name.
/// </summary>
internal static class ListData
{
    public static IEnumerable<string> Of(IReadOnlyList<SummaryEntry> ranked, IReadOnlyList<string> checks, PageTexts texts)
    {
        var places = NumbersOf(checks);
        var (regions, kinds) = (NumbersOf(ranked.Select(entry => entry.Region)), NumbersOf(ranked.Select(entry => entry.AgencyKindName)));
        return new[] { regions, kinds }.Select(names => Line(names.Keys)).Concat(ranked.Select(entry => Line(Fields(entry, places, regions, kinds, texts))));
    }

    /// <summary>Each name once, in the order in which they come.</summary>
    private static OrderedDictionary<string, int> NumbersOf(IEnumerable<string?> names)
    {
        var numbers = new OrderedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in names.OfType<string>())
            numbers.TryAdd(name, numbers.Count);
        return numbers;
    }

    private static string NumberOf(string? name, OrderedDictionary<string, int> numbers) => name is null ? "" : numbers[name].ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<string> Fields(SummaryEntry entry, OrderedDictionary<string, int> places, OrderedDictionary<string, int> regions, OrderedDictionary<string, int> kinds, PageTexts texts)
    {
        yield return entry.Path;
        yield return entry.PagePath == entry.Path + ".html" ? "" : entry.PagePath;
        yield return entry.Agency ?? "";
        yield return NumberOf(entry.Region, regions);
        yield return NumberOf(entry.AgencyKindName, kinds);
        yield return entry.Level == AgencyLevel.Unknown ? "" : texts.Name(entry.Level);
        yield return entry.Year?.ToString(CultureInfo.InvariantCulture) ?? "";
        yield return VerdictView.Of(entry.Verdict, texts).Css;
        yield return entry.Score?.ToString(CultureInfo.InvariantCulture) ?? "";
        foreach (var severity in Enum.GetValues<Severity>().OrderDescending())
            yield return entry.Findings.Count(finding => finding.Severity == severity).ToString(CultureInfo.InvariantCulture);
        yield return string.Join(' ', entry.Findings.OrderByDescending(finding => finding.Severity).Select(finding => places[finding.CheckId]).Distinct());
    }

    private static string Line(IEnumerable<string> fields) => string.Join('\t', fields.Select(OneField));

    private static string OneField(string text) => text.AsSpan().ContainsAny('\t', '\n', '\r') ? string.Join(' ', text.Split('\t', '\n', '\r')) : text;
}

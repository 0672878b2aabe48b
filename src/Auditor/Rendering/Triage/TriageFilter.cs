using System.Globalization;
using System.Text;
using Auditor.Rendering.Json;
using Auditor.Reports;

namespace Auditor.Rendering.Triage;

/// <summary>筛选: which findings the reviewer wants to see, and which page of them; written in the address of the list.</summary>
/// <param name="Check">Id; empty for all.</param>
/// <param name="Region">Empty for all.</param>
/// <param name="Text">Stands in agency, file name, message or quote; empty for all.</param>
/// <param name="Page">From 1.</param>
public sealed record TriageFilter(Verdict? Verdict, Severity? Severity, string Check, string Region, string Text, int Page)
{
    /// <summary>Findings a page.</summary>
    public const int PageSize = 50;

    public const int LongestText = 100;

    public static TriageFilter All { get; } = new(null, null, "", "", "", 1);

    /// <param name="values">Key → value of the address; what is not there is empty.</param>
    /// <exception cref="FormatException">Says in Chinese which value is wrong.</exception>
    public static TriageFilter Parse(Func<string, string> values)
    {
        var filter = new TriageFilter(Named<Verdict>("verdict"), Named<Severity>("severity"), values("check"), values("region"), values("q").Trim(), PageIn(values("page")));
        return filter.Check.Length > LongestText || filter.Region.Length > LongestText || filter.Text.Length > LongestText
            ? throw new FormatException($"筛选的文字太长，最多 {LongestText} 个字符。")
            : filter;

        T? Named<T>(string key)
            where T : struct, Enum
        {
            var name = values(key);
            return name.Length == 0 ? null : Enum.GetValues<T>().Where(value => JsonOutput.NameOf(value) == name).Select(value => (T?)value).FirstOrDefault()
                ?? throw new FormatException($"{key} 应为 {string.Join("、", Enum.GetValues<T>().Select(value => JsonOutput.NameOf(value)))} 之一。");
        }
    }

    public bool Admits(TriageItem item) =>
        (Verdict is null || item.Verdict == Verdict)
        && (Severity is null || item.Severity == Severity)
        && (Check.Length == 0 || item.Check == Check)
        && (Region.Length == 0 || item.Region == Region)
        && (Text.Length == 0 || new[] { item.Agency, item.Report, item.Message, item.Quote }.Any(text => text?.Contains(Text, StringComparison.OrdinalIgnoreCase) == true));

    /// <summary>The same findings on another page, as the query of an address; empty for the first page of all.</summary>
    public string QueryOf(int page)
    {
        var query = new StringBuilder();
        Put("verdict", Verdict is { } verdict ? JsonOutput.NameOf(verdict) : "");
        Put("severity", Severity is { } severity ? JsonOutput.NameOf(severity) : "");
        Put("check", Check);
        Put("region", Region);
        Put("q", Text);
        Put("page", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : "");
        return query.ToString();

        void Put(string key, string value)
        {
            if (value.Length > 0)
                query.Append(query.Length == 0 ? '?' : '&').Append(key).Append('=').Append(Uri.EscapeDataString(value));
        }
    }

    private static int PageIn(string text) => text.Length == 0 ? 1
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0 ? page
        : throw new FormatException("page 应为从 1 开始的页码。");
}

using System.Text.RegularExpressions;
using Auditor.Reports;

namespace Auditor.Segmenting.Years;

/// <summary>
/// 落款日期: the day that stands alone below the report, under or behind the agency's name. Dates of web pages (发布日期)
/// are not it: pages are moved and posted anew.
/// </summary>
internal static partial class SignatureFinder
{
    /// <summary>Attachments, links and page footers may follow the signature.</summary>
    private const int MostLinesBelow = 4;

    private const int LongestLine = 60;

    private static readonly string[] HeadlineWords = ["关于", "召开", "举行", "举办", "开展", "组织", "通知", "公告", "公示", "调研", "部署"];

    public static StatedDate? Find(IReadOnlyList<Paragraph> preamble, IReadOnlyList<Section> sections)
    {
        if (sections.Count == 0)
            return null;

        var last = sections[^1].Paragraphs;
        for (var at = last.Count - 1; at >= Math.Max(0, last.Count - 1 - MostLinesBelow); at--)
        {
            if (Read(last[at].Slice, at > 0 ? last[at - 1].Slice.Text : "") is { } date)
                return date;
        }

        return preamble.Count > 0 ? ReadBelowTitle(preamble[0].Slice) : null;
    }

    private static StatedDate? Read(TextSlice line, string above)
    {
        if (line.Length > LongestLine || SignatureLine().Match(line.Text) is not { Success: true } match)
            return null;

        var isAlone = match.Groups["sign"].Success && !IsHeadline(above);
        return match.Groups["name"].Success || isAlone ? Stated(line, match) : null;
    }

    /// <summary>“关于召开座谈会的通知”: the date below belongs to a list of news.</summary>
    private static bool IsHeadline(string line) =>
        !line.EndsWith('。') && HeadlineWords.Any(word => line.Contains(word, StringComparison.Ordinal));

    /// <summary>“（2022年1月18日）” under the title.</summary>
    private static StatedDate? ReadBelowTitle(TextSlice line) =>
        line.Length <= LongestLine && BracketedLine().Match(line.Text) is { Success: true } match ? Stated(line, match) : null;

    private static StatedDate? Stated(TextSlice line, Match match)
    {
        var group = match.Groups["date"];
        if (DateNumerals.Year(match.Groups["year"].ValueSpan) is not { } year)
            return null;

        var (month, day) = (DateNumerals.Number(match.Groups["month"].ValueSpan), DateNumerals.Number(match.Groups["day"].ValueSpan));
        var isDate = month is >= 1 and <= 12 && day is >= 1 && day <= DateTime.DaysInMonth(year, month.Value);
        return new StatedDate(line.Part(group.Index, group.Length), isDate ? new DateOnly(year, month!.Value, day!.Value) : null);
    }

    // 清河县水利局（章） 2022年1月18日 · 2022年1月18日 · 二〇二二年一月十八日
    [GeneratedRegex(@"^(?<name>[^，。；：0-9]{2,30}[局委办厅室府处署镇乡道队心司院馆所站校会](?:（(?:公?章|盖章|印章)）)?)?\s*(?<date>(?<year>20[0-9]{2}|二[〇○零0Oo一二三四五六七八九]{3})(?<sign>年)?(?(sign)|[./-])\s?(?<month>[0-9]{1,2}|[一二三四五六七八九十]{1,2})[月./-]\s?(?<day>[0-9]{1,2}|[一二三四五六七八九十]{1,3})日?)\s*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex SignatureLine();

    [GeneratedRegex(@"^（(?<date>(?<year>20[0-9]{2}|二[〇○零0Oo一二三四五六七八九]{3})年(?<month>[0-9]{1,2}|[一二三四五六七八九十]{1,2})月(?<day>[0-9]{1,2}|[一二三四五六七八九十]{1,3})日)）$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex BracketedLine();
}

using System.Globalization;
using System.Text.RegularExpressions;
using Auditor.Reports;

namespace Auditor.Segmenting.Tables;

/// <summary>The official wording of table heads and labels (国办公开办函〔2019〕60号, 〔2021〕30号), and how figures are written in cells.</summary>
internal static partial class TableWording
{
    /// <summary>From this share of common character pairs on, two wordings are one with a slip in it.</summary>
    public const double Alike = 0.6;

    private const int LongestLabel = 60;
    private const int LongestFigure = 28;

    /// <summary>Digits that an int certainly holds.</summary>
    private const int LongestPlain = 9;

    private static readonly HashSet<string> Heads = new(StringComparer.Ordinal)
    {
        "信息内容", "本年制发件数", "本年废止件数", "现行有效件数", "本年处理决定数量", "处理决定数量", "本年收费金额",
        "本年新制作数量", "本年新公开数量", "对外公开总数量", "上一年项目数量", "本年增/减", "采购项目数量", "采购总金额",
        "申请人情况", "自然人", "法人或其他组织", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计",
        "行政复议", "行政诉讼", "未经复议直接起诉", "复议后起诉", "结果维持", "结果纠正", "其他结果", "尚未审结",
        "不予公开", "无法提供", "不予处理", "本年度办理结果", "合计", "单位",
    };

    private static readonly string[] HeadBeginnings = ["第二十条第", "本列数据的勾稽关系", "本年收费金额"];

    /// <summary>A column head, a row label or a group label of an official table.</summary>
    public static bool IsLabel(string text)
    {
        if (text.Length > LongestLabel)
            return false;

        var compact = Compact(text);
        return IsHead(compact) || RequestLabels.Match(compact) is not null and not RequestRow.OtherRest;
    }

    /// <summary>As <see cref="IsLabel"/>, for wording that has a line to itself and may be a sentence or heading that names the same thing.</summary>
    public static bool IsLoneLabel(TextSlice line)
    {
        if (line.Length > LongestLabel)
            return false;

        var compact = Compact(line.Chars);
        return IsHead(compact) || RequestLabels.IsClose(compact);
    }

    /// <summary>Text without blanks, brackets, quotation marks and the ordinal in front.</summary>
    public static string Compact(ReadOnlySpan<char> text)
    {
        Span<char> kept = stackalloc char[Math.Min(text.Length, LongestLabel * 2)];
        var length = 0;
        foreach (var c in text[..kept.Length])
        {
            if (!char.IsWhiteSpace(c) && c is not ('“' or '”' or '"' or '【' or '】' or '：'))
                kept[length++] = c;
        }

        var compact = kept[..length];
        if (Sections.Ordinal.TryRead(compact, out _, out var ordinal))
            compact = compact[ordinal..];
        compact = compact.TrimStart("（、.");
        if (compact is "0")
            return "0"; // nearly every cell of most reports
        return new string(compact.Contains('（') ? compact : compact.TrimEnd('）'));
    }

    /// <summary>Share of the character pairs that two wordings have in common, 0 to 1 (Dice).</summary>
    public static double Likeness(string one, string other)
    {
        if (one.Length < 2 || other.Length < 2)
            return one == other ? 1 : 0;

        var common = 0;
        for (var at = 0; at + 1 < one.Length; at++)
        {
            if (other.AsSpan().IndexOf(one.AsSpan(at, 2)) >= 0)
                common++;
        }

        return 2.0 * common / (one.Length + other.Length - 2);
    }

    /// <summary>A number as cells hold it: sign, thousands separators, decimals, a unit behind.</summary>
    public static bool IsFigure(ReadOnlySpan<char> text) => TryReadFigure(text, out _);

    public static bool TryReadFigure(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        var figure = text.Trim();
        if (figure.IsEmpty || figure.Length > LongestFigure)
            return false;
        if (TryReadPlain(figure, ref value))
            return true;
        if (!Figure().IsMatch(figure))
            return false;

        var isLess = figure[0] is '减' or '-';
        Span<char> digits = stackalloc char[figure.Length];
        var length = 0;
        foreach (var c in figure)
        {
            if (char.IsAsciiDigit(c) || c == '.')
                digits[length++] = c;
        }

        if (!decimal.TryParse(digits[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value))
            return false;

        value = isLess ? -value : value;
        return true;
    }

    /// <summary>Digits alone, as nearly every cell is written.</summary>
    private static bool TryReadPlain(ReadOnlySpan<char> figure, ref decimal value)
    {
        if (figure.Length > LongestPlain || figure.ContainsAnyExceptInRange('0', '9'))
            return false;

        value = int.Parse(figure, NumberStyles.None, CultureInfo.InvariantCulture);
        return true;
    }

    private static bool IsHead(string compact) =>
        Heads.Contains(compact)
        || HeadBeginnings.Any(beginning => compact.StartsWith(beginning, StringComparison.Ordinal))
        || DisclosureLabels.Match(compact) is not null;

    // 0 · 1,234 · 7730.28 · +3 · 增3 · 减2 · 21件 · 0.5万元 · 3（件）
    [GeneratedRegex(@"^(?:[+\-增减])?(?:[0-9]+|[0-9]{1,3}(?:[,，][0-9]{3})+)(?:\.[0-9]+)?(?:万元|[件条项次宗个起元])?(?:（(?:万元|[件条项次宗个起元])）)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Figure();
}

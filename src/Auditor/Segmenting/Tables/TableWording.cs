using System.Globalization;

namespace Auditor.Segmenting.Tables;

/// <summary>The official wording of table heads and labels (国办公开办函〔2019〕60号, 〔2021〕30号), and how figures are written in cells.</summary>
internal static class TableWording
{
    private const int LongestLabel = 60;

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
        return Heads.Contains(compact)
            || HeadBeginnings.Any(beginning => compact.StartsWith(beginning, StringComparison.Ordinal))
            || DisclosureLabels.Match(compact) is not null
            || RequestLabels.Match(compact) is not null and not Reports.RequestRow.OtherRest;
    }

    /// <summary>Text without blanks, brackets, quotation marks and the ordinal in front.</summary>
    public static string Compact(string text)
    {
        Span<char> kept = stackalloc char[Math.Min(text.Length, LongestLabel * 2)];
        var length = 0;
        foreach (var c in text.AsSpan(0, kept.Length))
        {
            if (!char.IsWhiteSpace(c) && c is not ('“' or '”' or '"' or '【' or '】' or '：'))
                kept[length++] = c;
        }

        var compact = new string(kept[..length]);
        if (Sections.Ordinal.TryRead(compact, out _, out var ordinal))
            compact = compact[ordinal..];
        return compact.TrimStart('（').TrimEnd('）');
    }

    /// <summary>A number as cells hold it: sign, thousands separators, decimals, a unit behind.</summary>
    public static bool IsFigure(ReadOnlySpan<char> text) => TryReadFigure(text, out _);

    public static bool TryReadFigure(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        var figure = text.Trim().TrimEnd("件条项次宗个起元万");
        if (figure.IsEmpty || figure.Length > 28)
            return false;

        var sign = figure[0] switch { '增' or '+' => 1, '减' => -1, _ => 0 };
        if (sign != 0)
            figure = figure[1..];
        const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands;
        if (figure.IsEmpty || !char.IsAsciiDigit(figure[^1]) || !decimal.TryParse(figure, Styles, CultureInfo.InvariantCulture, out value))
            return false;

        value = sign < 0 ? -value : value;
        return true;
    }
}

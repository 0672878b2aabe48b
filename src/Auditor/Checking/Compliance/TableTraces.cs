using Auditor.Reports;

namespace Auditor.Checking.Compliance;

/// <summary>What is left of a statutory table where it could not be read: its wording in cells and short lines, not in sentences.</summary>
internal static class TableTraces
{
    private const int LongestLine = 60;

    private static readonly string[] OfDisclosure = ["第二十条第", "本年制发件数", "本年废止件数", "现行有效件数", "处理决定数量", "本年收费金额", "本年新制作数量", "本年新公开数量", "对外公开总数量", "上一年项目", "行政强制", "行政处罚", "行政规范性文件"];
    private static readonly string[] OfRequests = ["勾稽关系", "本年新收", "上年结转", "结转下年度", "三安全一稳定", "“三安全", "法律服务机构", "社会公益组织", "科研机构", "三类内部事务", "四类过程性", "大量反复申请", "补正后申请内容"];
    private static readonly string[] OfRemedies = ["结果维持", "结果纠正", "其他结果", "尚未审结", "未经复议", "复议后起诉"];
    private static readonly string[] Elsewhere = ["附件", "附表", "下载", "点击", "图片", "扫描", "jpg", "png", "见图"];

    /// <param name="kind">The part that should hold the table.</param>
    public static bool Has(AnnualReport report, SectionKind kind)
    {
        var words = kind switch
        {
            SectionKind.ProactiveDisclosure => OfDisclosure,
            SectionKind.DisclosureRequests => OfRequests,
            SectionKind.ReviewAndLitigation => OfRemedies,
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
        return report.Tables.Wording.Concat(ShortLines(report)).Any(line => Names(line, words));
    }

    /// <summary>The report, or this part of it, refers to something that is not in the text.</summary>
    public static bool IsElsewhere(Section section) => Elsewhere.Any(word => section.Body.Chars.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    private static IEnumerable<TextSlice> ShortLines(AnnualReport report) =>
        report.Preamble.Concat(report.Sections.SelectMany(section => section.Paragraphs))
            .Select(paragraph => paragraph.Slice)
            .Where(line => line.Length <= LongestLine && !line.Chars.Contains('。'));

    private static bool Names(TextSlice line, string[] words)
    {
        foreach (var word in words)
        {
            if (line.Chars.IndexOf(word, StringComparison.Ordinal) >= 0)
                return true;
        }

        return false;
    }
}

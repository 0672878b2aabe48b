using System.Globalization;
using System.Text.RegularExpressions;
using Auditor.Reports;

namespace Auditor.Checking.Consistency;

/// <summary>The figures of a report by paragraph, and what stands between them.</summary>
internal static partial class FigureParagraphs
{
    public static IEnumerable<List<StatedFigure>> Of(AnnualReport report)
    {
        var text = report.Text.Text;
        var paragraph = new List<StatedFigure>();
        foreach (var figure in report.Figures)
        {
            if (paragraph.Count > 0 && text.AsSpan(Between(paragraph[^1], figure)).Contains('\n'))
            {
                yield return paragraph;
                paragraph = [];
            }

            paragraph.Add(figure);
        }

        if (paragraph.Count > 0)
            yield return paragraph;
    }

    /// <summary>The text between two figures; none where a denial reaches over the figure it denies: “未收到一件申请”.</summary>
    public static Range Between(StatedFigure before, StatedFigure behind) => before.Slice.End..Math.Max(before.Slice.End, behind.Slice.Start);

    /// <summary>The text between a figure and the one before it.</summary>
    public static string Gap(List<StatedFigure> figures, int at) => figures[at].Slice.Owner.Text[Between(figures[at - 1], figures[at])];

    /// <summary>通过门户网站, 微信公众号: the same information on several of them counts more than once.</summary>
    public static bool NamesChannel(string clause) => Channel().IsMatch(clause);

    public static string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    // 通过门户网站 · 微信公众号
    [GeneratedRegex("网站|门户|微信|公众号|微博|抖音|头条|客户端|APP|新媒体|公[告示]栏|显示屏|电子屏|报[纸刊]|电视|广播|公报|平台|宣传栏|短信|栏目|专栏|渠道|查阅点", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Channel();
}

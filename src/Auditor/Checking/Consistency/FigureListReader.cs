using System.Buffers;
using System.Text.RegularExpressions;
using Auditor.Reports;

namespace Auditor.Checking.Consistency;

/// <summary>Finds the totals of a paragraph that parts follow: “共12件，其中网络8件、信函4件”.</summary>
internal static partial class FigureListReader
{
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，。；：、\n");

    private const int LongestGap = 60;

    /// <summary>Lists that follow their total: “共12件，其中网络8件、信函4件”.</summary>
    public static IEnumerable<FigureList> Of(IReadOnlyList<StatedFigure> paragraph)
    {
        for (var at = 0; at < paragraph.Count - 1; at++)
        {
            var total = paragraph[at];
            if (!IsCountable(total))
                continue;

            if (Behind(paragraph, at, total.Slice.End) is { } list)
                yield return list;
            if (BehindBracket(total) is { } end && Behind(paragraph, at, end) is { } second)
                yield return second;
        }
    }

    private static bool IsCountable(StatedFigure figure) =>
        figure is { IsExact: true, IsDenial: false, Kind: FigureKind.Count or FigureKind.Money, Value: > 0 } && !(figure.IsChinese && figure.Value < 3) && figure.Unit is not ("个" or "人");

    /// <summary>“46件（上年结转3件），其中…”: the list may also begin behind the bracket; null when there is none.</summary>
    private static int? BehindBracket(StatedFigure total)
    {
        var text = total.Slice.Owner.Text;
        if (total.Slice.End >= text.Length || text[total.Slice.End] != '（')
            return null;

        var close = text.AsSpan(total.Slice.End, Math.Min(LongestGap * 2, text.Length - total.Slice.End)).IndexOf('）');
        return close < 0 ? null : total.Slice.End + close + 1;
    }

    private static FigureList? Behind(IReadOnlyList<StatedFigure> paragraph, int at, int from)
    {
        var total = paragraph[at];
        var text = total.Slice.Owner.Text;
        var first = Next(paragraph, at, from);
        if (first < 0)
            return null;

        var opening = text[from..paragraph[first].Slice.Start];
        if (IsOutside(opening) || Opening(opening) is not { } kind)
            return null;

        var depth = Depth(opening);
        var (items, ends, nests) = (new List<StatedFigure>(), new List<bool>(), new List<bool>());
        var (isOpen, hasOtherUnits, current) = (false, false, depth);
        var (lastEnd, joint) = (from, '，');
        for (var next = first; next < paragraph.Count && items.Count <= FigureList.MostItems; next++)
        {
            var figure = paragraph[next];
            if (figure.IsDenial || figure.Kind is not (FigureKind.Count or FigureKind.Money))
                continue;

            var gap = text[lastEnd..figure.Slice.Start];
            if (items.Count > 0 && IsOver(gap, depth, ref current))
                break;

            if (figure.Unit != total.Unit)
            {
                if (CountsWhoDidIt(paragraph, next, total.Unit))
                    continue;

                if (current == depth && joint == '、' && gap.Contains('；', StringComparison.Ordinal))
                    break;
                hasOtherUnits = true;
                if (current == depth)
                    break;
                lastEnd = figure.Slice.End;
                continue;
            }

            if (current > depth && items.Count > 0)
            {
                lastEnd = figure.Slice.End;
                continue;
            }

            if (!figure.IsExact)
                return null;

            if (figure.NamesObject && total.NamesObject && figure.About != total.About && IsOfItsOwn(figure))
                break;

            if (items.Count > 0 && total.About == FigureObject.Requests && RequestAspects.Differ(items[0], figure))
                break;

            if (items.Count > 0)
                ends[^1] |= gap.AsSpan().IndexOfAny('；', '）') >= 0 || Turn().IsMatch(gap) || items.Count > 1 && joint == '、' && gap.Contains('，', StringComparison.Ordinal);
            if (items.Count == 1)
                joint = gap.Contains('、', StringComparison.Ordinal) ? '、' : '，';
            if (figure.Period == total.Period)
            {
                items.Add(figure);
                ends.Add(false);
                nests.Add(items.Count > 1 && Nesting().IsMatch(gap));
            }

            lastEnd = figure.Slice.End;
        }

        if (items.Count == 0)
            return null;

        var rest = Rest(text, lastEnd);
        isOpen = rest.Contains('等', StringComparison.Ordinal) || opening.Contains("主要", StringComparison.Ordinal);
        return new FigureList(total, kind, items, ends, nests, isOpen, hasOtherUnits)
        {
            IsOfAnotherWhole = depth == 0 && items.Count > 0 && SortsLargerWhole(paragraph, at, opening, items),
            IsBracketed = depth > 0 && !opening.Contains('含', StringComparison.Ordinal) && kind == FigureListKind.Including,
        };
    }

    /// <summary>“14个乡镇4318条”: the first figure says who, the second how many.</summary>
    private static bool CountsWhoDidIt(IReadOnlyList<StatedFigure> paragraph, int at, string unit)
    {
        const int Longest = 12;
        if (at + 1 >= paragraph.Count || paragraph[at].Unit is not ("个" or "家" or "名" or "位" or "部") || paragraph[at + 1].Unit != unit)
            return false;

        var (end, start) = (paragraph[at].Slice.End, paragraph[at + 1].Slice.Start);
        return start > end && start - end <= Longest && paragraph[at].Slice.Owner.Text.AsSpan(end..start).IndexOfAny(ClauseEnds) < 0;
    }

    /// <summary>Another clause stands ahead of 其中, or the parts are of another sort than the total, and a figure before them is large enough for the parts.</summary>
    private static bool SortsLargerWhole(IReadOnlyList<StatedFigure> paragraph, int at, string opening, List<StatedFigure> items)
    {
        var total = paragraph[at];
        if (opening.IndexOf("其中", StringComparison.Ordinal) is var among && (among < 0 || opening.AsSpan(0, among).Trim("，：、").IsEmpty) && !RequestAspects.Differ(total, items[0]))
            return false;

        var sum = items.Sum(item => item.Value);
        for (var earlier = at - 1; earlier >= 0 && paragraph[earlier].Sentence == total.Sentence; earlier--)
        {
            if (paragraph[earlier] is { IsDenial: false } whole && whole.Unit == total.Unit && whole.Value >= sum && whole.Value >= total.Value)
                return true;
        }

        return false;
    }

    /// <summary>The bracket that the total stands in closes before the first part: the parts belong to another total.</summary>
    private static bool IsOutside(string opening) =>
        opening.IndexOf('）', StringComparison.Ordinal) is >= 0 and var close && opening.AsSpan(0, close).IndexOf('（') < 0;

    private static int Next(IReadOnlyList<StatedFigure> paragraph, int at, int from)
    {
        for (var next = at + 1; next < paragraph.Count; next++)
        {
            if (paragraph[next].Kind is FigureKind.Count or FigureKind.Money && !paragraph[next].IsDenial && paragraph[next].Slice.Start >= from)
                return next;
        }

        return -1;
    }

    /// <summary>Reviews, lawsuits and documents are counted for themselves, not as parts of something else.</summary>
    private static bool IsOfItsOwn(StatedFigure figure) =>
        figure.About is FigureObject.Reviews or FigureObject.Lawsuits or FigureObject.ReviewsAndLawsuits or FigureObject.ProcessingFee or FigureObject.Requests && figure.Verb is not FigureVerb.None;

    private static FigureListKind? Opening(string gap)
    {
        if (gap.Length > LongestGap || gap.Contains('。', StringComparison.Ordinal) || Comparing().IsMatch(gap))
            return null;

        return Partial().IsMatch(gap) ? FigureListKind.Partial
            : Closed().IsMatch(gap) ? FigureListKind.Closed
            : Including().IsMatch(gap) ? FigureListKind.Including
            : null;
    }

    /// <summary>The list is over at a full stop, at a closing bracket that opened it, or where another business begins.</summary>
    private static bool IsOver(string gap, int depth, ref int current)
    {
        foreach (var c in gap)
        {
            current += c == '（' ? 1 : c == '）' ? -1 : 0;
            if (current < depth)
                return true;
        }

        return gap.Length > LongestGap || gap.Contains('。', StringComparison.Ordinal) || current == depth && Comparing().IsMatch(gap) || Over().IsMatch(gap);
    }

    private static int Depth(string text) => text.Count(c => c == '（') - text.Count(c => c == '）');

    private static string Rest(string text, int from)
    {
        var length = Math.Min(40, text.Length - from);
        var end = text.AsSpan(from, length).IndexOfAny('。', '；', '\n');
        return text.Substring(from, end < 0 ? length : end);
    }

    // ，其中 · （其中：
    [GeneratedRegex("其中", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Partial();

    // ，分别为 · ，具体是 · ：
    [GeneratedRegex("^[^，。；：（）]{0,10}[，：]?(?:分别[为是]|具体[为是如]|即)|^[^，。；：（）]{0,10}：[^，。；：]{0,16}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Closed();

    // ，包括 · （网络
    [GeneratedRegex("^[^，。；：（）]{0,10}[，：（]?(?:包括|包含|分为)|^[^，。；：（）]{0,10}（[^，。；：]{1,12}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Including();

    [GeneratedRegex("其中|包括|包含|分别", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Nesting();

    // 比上年 · 同比 · 约占
    [GeneratedRegex("比(?:上|去|20)|较(?:上|去|20)|同比|环比|增[长加]|减少|下降|上升|累计|历年|截至|每[件条次篇]|以内|至今|去年|上年(?!结转)|上一年|达标|超过", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Comparing();

    // ，同时 · ，另 · ，开展 : another business begins
    [GeneratedRegex("^[^，；、]{0,12}[，；、]?(?:同时|另外?|此外|还|并|共计?|合计|总计|全年|全部|累计|均|已|结转|办结|答复|收到|受理|未|组织|开展|举办|召开|编制|参加|浏览|访问|点击|阅读|关注)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Over();

    [GeneratedRegex("[，；](?:同时|另|此外|还|并|通过|在|发布|公开|推送|解读|回应|更新)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Turn();
}

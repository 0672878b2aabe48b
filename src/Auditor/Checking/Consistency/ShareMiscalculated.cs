using System.Globalization;
using System.Text.RegularExpressions;
using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Consistency;

/// <summary>占比应当由部分和整体算得出来：a share against the totals that the paragraph and the table give, and shares of one whole against 100 %.</summary>
public sealed partial class ShareMiscalculated : ICheck
{
    /// <summary>Writers round or cut off: one unit of the last decimal is allowed.</summary>
    private const decimal Tolerance = 1.001m;

    /// <summary>Among more figures than this some sum fits any share.</summary>
    private const int MostWholes = 40;

    public CheckInfo Info { get; } = new("share-miscalculated", "占比应当与部分和整体的数字一致", Dimension.Consistency, Severity.Warning, "国办公开办函〔2021〕30号：数据真实准确；《政府信息公开条例》第五十条");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report("全年答复申请[[805件]]。予以公开[[258件]]，占[[33.9%]]；不予公开35件，占4.3%。")),
        Bad(Report("主动公开信息[[200条]]，其中政策文件[[50条]]，占总数的[[30%]]。")),
        Bad(Report("收到申请40件，其中自然人占比[[60%]]，企业占比[[30%]]，其他组织占比[[25%]]。")),
        Bad(Report("共收到申请[[12件]]，其中网络申请[[8件]]（占[[75%]]）。")),
        Good(Report("全年答复申请805件。予以公开258件，占32%；不予公开35件，占4.35%。")),
        Good(Report("主动公开信息200条，其中政策文件50条，占总数的25%。")),
        Good(Report("主动公开信息200条，网站访问量120万次，其中移动端占60%。")),
        Good(Report("共收到申请12件，办结11件，其中予以公开8件，占办结总数的72.7%。")),
        Good(Report("收到申请40件，其中自然人占33.3%，企业占33.3%，其他组织占33.3%。")),
        Good(Report("全年公开信息300余条，其中政策文件50条，占20%。")),
        Good(Report("自然人申请30件，占总数的75%；企业10件，占25%。")),
    ];

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        var figures = subject.Report.Figures.Where(figure => !figure.IsDenial).ToList();
        for (var at = 1; at < figures.Count; at++)
        {
            if (Judge(figures, at, subject) is { } finding)
                yield return finding;
        }

        foreach (var sentence in figures.GroupBy(figure => figure.Sentence))
        {
            if (MoreThanAll([.. sentence]) is { } finding)
                yield return finding;
        }
    }

    /// <summary>“50条，占总数的30%”: recomputed with every whole that may be meant.</summary>
    private Finding? Judge(List<StatedFigure> figures, int at, AuditSubject subject)
    {
        var (part, share) = (figures[at - 1], figures[at]);
        if (share is not { Kind: FigureKind.Percent, IsExact: true } || part is not { Kind: FigureKind.Count or FigureKind.Money, IsExact: true } || part.Sentence != share.Sentence)
            return null;

        var text = part.Slice.Owner.Text;
        if (!ShareBefore().IsMatch(text[part.Slice.End..share.Slice.Start]))
            return null;

        var paragraph = text.LastIndexOf('\n', part.Slice.Start) + 1;
        var wholes = Wholes(figures, at - 1, paragraph);
        if (wholes.Count is 0 or > MostWholes || wholes.Exists(whole => !whole.IsExact))
            return null;

        var candidates = wholes.Select(whole => whole.Value).Concat(Table(part, subject)).Concat(Sums(wholes)).Where(whole => whole > 0);
        if (candidates.Any(whole => Math.Abs(part.Value / whole * 100 - share.Value) <= share.Precision * Tolerance))
            return null;

        var total = wholes.FindLast(whole => !whole.IsPart && whole.NamesObject) ?? wholes[^1];
        return Info.Find(
            Severity.Warning,
            0.8,
            $"{part}占 {total} 的比例应为 {(part.Value / total.Value * 100).ToString("0.##", CultureInfo.InvariantCulture)}%，正文写的是 {share}；按文中和表中其他总数也得不出这个比例。",
            "核对部分、整体和比例，改正有误的一处。",
            total.Slice,
            part.Slice,
            share.Slice);
    }

    /// <summary>The figures of the paragraph ahead of a part that may be its whole.</summary>
    private static List<StatedFigure> Wholes(List<StatedFigure> figures, int at, int paragraph)
    {
        var (part, first) = (figures[at], at);
        while (first > 0 && figures[first - 1].Slice.Start >= paragraph)
            first--;
        return Enumerable.Range(first, at - first).Where(index => !HasShare(figures, index)).Select(index => figures[index])
            .Where(figure => figure.Unit == part.Unit && figure.Kind == part.Kind && figure.Value >= part.Value).ToList();
    }

    /// <summary>A figure with a share of its own is another part, not the whole.</summary>
    private static bool HasShare(List<StatedFigure> figures, int at) =>
        figures[at + 1].Kind == FigureKind.Percent && ShareBefore().IsMatch(figures[at].Slice.Owner.Text[figures[at].Slice.End..figures[at + 1].Slice.Start]);

    /// <summary>新收, with 上年结转, 办理结果: any of them may be the whole of a share of requests.</summary>
    private static IEnumerable<decimal> Table(StatedFigure part, AuditSubject subject)
    {
        if (subject.Report.Tables.Requests is not { } requests || part.About is not (FigureObject.Requests or FigureObject.Dispositions))
            return [];

        var table = new RequestFigures(requests);
        return [table.New.Value, table.New.Value + table.CarriedOver.Value, table.Processed.Value];
    }

    private static IEnumerable<decimal> Sums(List<StatedFigure> wholes)
    {
        for (var left = 0; left < wholes.Count; left++)
        {
            for (var right = left + 1; right < wholes.Count; right++)
                yield return wholes[left].Value + wholes[right].Value;
        }
    }

    private Finding? MoreThanAll(List<StatedFigure> figures)
    {
        var text = figures[0].Slice.Owner.Text;
        var shares = figures.Where(figure => figure is { Kind: FigureKind.Percent, IsExact: true } && PlainShare().IsMatch(text[figure.Clause.Start..figure.Slice.Start])).ToList();
        var sum = shares.Sum(share => share.Value);
        if (shares.Count < 3 || sum <= 100 + shares.Sum(share => share.Precision))
            return null;

        return Info.Find(
            Severity.Warning,
            0.75,
            $"各项占比之和为 {sum.ToString("0.##", CultureInfo.InvariantCulture)}%（{string.Join(" + ", shares)}），超过 100%。",
            "核对各项占比；各项有重叠的应当说明。",
            shares.Select(share => share.Slice));
    }

    // ，占 · ，占总数的 · （占比
    [GeneratedRegex("^[^，。；（）0-9]{0,8}[，（、]?(?:约?占|所占)(?:比|比例|比重)?(?:为|达到?)?(?:[^，。；（）0-9]{0,14}?的)?(?:比例|比重)?(?:为|达到?)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex ShareBefore();

    // 自然人占比 · 占
    [GeneratedRegex("^[^，。；]{0,16}占(?:比|总数的|总量的|比例为|比为)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex PlainShare();

    private static string Report(string prose) =>
        $"清河县商务局2022年政府信息公开工作年度报告\n一、总体情况\n{prose}\n二、主动公开政府信息情况\n见下表。";
}

using System.Text.RegularExpressions;
using Auditor.Reports;

namespace Auditor.Checking.Consistency;

/// <summary>The statistics sheet of the forms before 2019 as figures that prose can be held against.</summary>
internal static partial class SheetFigures
{
    /// <summary>Ways in and ways out, as the prose and the sheet name them.</summary>
    private static readonly (string[] Prose, string[] Sheet)[] Names =
    [
        (["当面", "现场", "窗口"], ["当面申请"]),
        (["网络", "网上", "在线"], ["网络申请", "网上申请"]),
        (["信函", "邮寄", "来函"], ["信函申请", "来函申请"]),
        (["传真"], ["传真申请"]),
        (["同意部分公开", "部分公开"], ["同意部分公开", "部分公开"]),
        (["不同意公开", "不予公开"], ["不同意公开", "不予公开"]),
        (["同意公开", "予以公开"], ["同意公开", "予以公开"]),
        (["不存在"], ["信息不存在", "申请信息不存在"]),
        (["不属于本"], ["不属于本"]),
        (["已主动公开"], ["属于已主动公开", "已主动公开"]),
        (["政府网站", "门户网站", "网站"], ["政府网站公开", "网站公开"]),
        (["公开栏", "公示栏"], ["公开栏公开", "公示栏公开"]),
        (["微博"], ["政务微博公开"]),
        (["微信"], ["政务微信公开"]),
        (["公报"], ["政府公报公开"]),
    ];

    /// <summary>Figures that say other than their row, where nothing else in the prose says what the row says.</summary>
    public static IEnumerable<(StatedFigure Figure, Indicator Row, Cell Cell)> Differing(IEnumerable<StatedFigure> figures, IndicatorSheet sheet)
    {
        var pairs = figures.Select(figure => (Figure: figure, Row: RowOf(figure, sheet.Indicators))).Where(pair => pair.Row is not null).ToList();
        foreach (var group in pairs.GroupBy(pair => pair.Row!, ReferenceEqualityComparer.Instance))
        {
            var (row, stated) = ((Indicator)group.Key!, group.Select(pair => pair.Figure).ToList());
            if (sheet.YearColumn >= row.Values.Count || row.Values[sheet.YearColumn] is not { Value: { } value } cell)
                continue;

            var isSaidRightly = stated.Exists(figure => figure.Value == value) || stated.Sum(figure => figure.Value) == value;
            if (!isSaidRightly && stated.Select(figure => figure.Value).Distinct().Count() == 1)
                yield return (stated[0], row, cell);
        }
    }

    private static Indicator? RowOf(StatedFigure figure, IReadOnlyList<Indicator> rows)
    {
        if (figure.Period != FigurePeriod.ReportYear || !FigureGround.IsCaseCount(figure))
            return null;

        var clause = figure.Clause.Text.Remove(figure.Slice.Start - figure.Clause.Start, figure.Slice.Length);
        return figure switch
        {
            { IsPlain: true, NamesObject: true, About: FigureObject.Requests, Verb: FigureVerb.Received or FigureVerb.NewlyReceived or FigureVerb.Accepted } => Only(rows, Received()),
            { IsPlain: true, NamesObject: true, About: FigureObject.Reviews, Verb: FigureVerb.None or FigureVerb.Received or FigureVerb.Accepted } when FigureGround.IsAboutDisclosure(figure) => Only(rows, Reviews()),
            { IsPlain: true, NamesObject: true, About: FigureObject.Lawsuits, Verb: FigureVerb.None or FigureVerb.Received or FigureVerb.Accepted } when FigureGround.IsAboutDisclosure(figure) => Only(rows, Lawsuits()),
            { About: FigureObject.Reviews, NamesObject: false } when Result().IsMatch(clause) => Result(rows, Reviews(), clause),
            { About: FigureObject.Lawsuits, NamesObject: false } when Result().IsMatch(clause) => Result(rows, Lawsuits(), clause),
            { About: FigureObject.Requests or FigureObject.Dispositions } when WayIn().IsMatch(clause) || WayOut().IsMatch(clause) => Named(rows, clause),
            { IsPlain: true, NamesObject: true, About: FigureObject.Information, Verb: FigureVerb.Published, Section: not SectionKind.DisclosureRequests } when clause.Contains("信息", StringComparison.Ordinal) => Only(rows, Published()),
            { Verb: FigureVerb.Published } when Channel().IsMatch(clause) => Named(rows, clause),
            _ => null,
        };
    }

    private static Indicator? Only(IReadOnlyList<Indicator> rows, Regex name) => rows.FirstOrDefault(row => name.IsMatch(row.Name));

    /// <summary>维持 and 纠错 stand under reviews and under lawsuits.</summary>
    private static Indicator? Result(IReadOnlyList<Indicator> rows, Regex parent, string clause)
    {
        for (var at = 0; at < rows.Count; at++)
        {
            if (parent.IsMatch(rows[at].Name))
                return IndicatorTree.Children(rows, at).FirstOrDefault(child => clause.Contains('维', StringComparison.Ordinal) ? child.Name.Contains("维持", StringComparison.Ordinal) : child.Name.Contains('纠', StringComparison.Ordinal));
        }

        return null;
    }

    private static Indicator? Named(IReadOnlyList<Indicator> rows, string clause)
    {
        var (_, names) = Names.FirstOrDefault(pair => pair.Prose.Any(word => clause.Contains(word, StringComparison.Ordinal)));
        return names is null ? null : rows.FirstOrDefault(row => names.Any(name => row.Name.StartsWith(name, StringComparison.Ordinal)));
    }

    // 收到申请数 · 受理申请总数
    [GeneratedRegex("^(?:收到|接收|受理)?(?:政府信息公开|信息公开|依申请公开)?申请(?:总)?(?:件)?数量?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Received();

    [GeneratedRegex("^(?:被?申请|受理|发生)?行政复议(?:案件|申请)?数量?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Reviews();

    [GeneratedRegex("^(?:被?提起|发生)?行政诉讼(?:案件)?数量?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Lawsuits();

    [GeneratedRegex("^主动公开(?:政府)?信息(?:总)?数", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Published();

    // 结果维持 · 被纠错
    [GeneratedRegex("^(?:其中|结果|复议|机关|予以|均|被|依法|、|：)*(?:维持|纠[错正])(?:原具体行政行为|原行政行为|的)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Result();

    // 当面申请 · 信函提交
    [GeneratedRegex("^(?:其中|通过|以|：)*(?:当面|现场|窗口|网络|网上|在线|信函|邮寄|来函|传真)(?:方式|形式|渠道)?(?:提交|提出|递交)?(?:的)?(?:申请)?(?:的)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex WayIn();

    // 同意公开 · 告知信息不存在
    [GeneratedRegex("^(?:其中|答复|告知|决定|属于?|为|：)*(?:同意公开|同意部分公开|部分公开|不同意公开|(?:申请|政府)?信息不存在|不属于本(?:行政)?(?:机关|单位)(?:公开|掌握)?(?:范围)?|已主动公开(?:范围)?)(?:的|答复)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex WayOut();

    // 县政府网站公开 · 乡村公开栏公开信息
    [GeneratedRegex("^(?:其中|通过|在|利用|：)*[^，。；、0-9]{0,6}(?:政府网站|门户网站|网站|公[开示]栏|微博|微信(?:公众号)?|公报)(?:主动)?(?:公开|发布)(?:政府)?(?:信息)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Channel();
}

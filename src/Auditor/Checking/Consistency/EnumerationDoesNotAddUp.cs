using System.Globalization;
using System.Text.RegularExpressions;
using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Consistency;

/// <summary>分项应当等于总数：lists, parts of a whole, outcomes and flows as the prose itself states them.</summary>
public sealed partial class EnumerationDoesNotAddUp : ICheck
{
    private const double Likely = 0.85;
    private const double Uncertain = 0.5;

    /// <summary>From so many parts on, 其中 that covers nearly all was meant to be complete.</summary>
    private const int ManyParts = 5;

    private const decimal NearlyAll = 0.9m;

    /// <summary>A bracket that holds less than this only gives examples.</summary>
    private const decimal MostlyAll = 0.8m;

    public CheckInfo Info { get; } = new("enumeration-does-not-add-up", "分项之和应当等于总数，部分不应大于整体", Dimension.Consistency, Severity.Warning, "国办公开办函〔2021〕30号：数据真实准确；《政府信息公开条例》第五十条");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report("全年主动公开信息[[60条]]，其中政策文件20条、财政信息15条、人事信息8条、通知公告9条、规划计划6条。")),
        Bad(Report("共收到申请[[12件]]，分别为网络申请8件、信函申请3件。")),
        Bad(Report("共收到申请[[12件]]，其中当面申请15件。")),
        Bad(Report("共收到申请[[20件]]，其中自然人申请14件，其他组织申请4件。")),
        Bad(Report("各渠道发布信息[[812条]]，其中镇政府办公室310条，内设机构288条，16个村234条。")),
        Bad(Report("收到申请[[9件]]，其中网络申请6件、信函申请4件，均已答复，其中予以公开9件。")),
        Bad(Report("全年收取信息处理费[[2230元]]，具体为：甲申请人880元，乙申请人1080元，丙申请人370元。")),
        Bad(Report("[[全年主动公开政府信息共18条]]。在门户网站新增公开机构设置4条、工作动态54条、部门文件17条、通知公告20条等。")),
        Bad(Report("[[2022年共答复申请80件]]。予以公开25件，不予公开5件，无法提供26件，不予处理15件，其他处理0件。")),
        Bad(Report("新收申请30件，上年结转4件，[[办结申请31件]]，结转下年度5件。")),
        Bad(Report("公开行政许可信息[[1,203条]]、行政处罚信息[[86条]]、行政强制信息3条，共计[[1,302条]]。")),
        Bad(Report("共收到建议提案58件，其中建议[[31件]]（主办12件、协办18件），提案27件（主办9件、协办18件）。")),
        Good(Report("接到咨询电话36个、来访9人次，没有一件属于依申请公开。")),
        Good(Report("公开行政许可信息1,203条、行政处罚信息86条、行政强制信息3条，共计1,292条。")),
        Good(Report("收到申请9件，当面申请6件，信函申请3件，均已办理完毕，其中同意公开7件、告知不存在2件。")),
        Good(Report("收到申请9件，其中网络申请6件、信函申请3件，其中予以公开7件、部分公开2件。")),
        Good(Report("收到申请9件，其中自然人申请7件，予以公开6件，部分公开3件。")),
        Good(Report("发布信息812条，其中镇政府办公室310条，内设机构288条，16个村214条。")),
        Good(Report("全年未收到一件政府信息公开申请，零件信息公开申请被延期。")),
        Good(Report("发布解读材料42篇，其中文字解读30篇、图解8篇、视频4篇，主要负责人解读12篇。")),
        Good(Report("全年收到申请21件，其中网络申请18件，信函申请3件，予以公开15件，部分公开2件。")),
        Good(Report("信息总数119条，其中：2022年主动公开信息共18条，历年累计66条；不予公开文件101条。")),
        Good(Report("共公开信息62件，其中人事信息1条，财政信息2条，通知公告16条。")),
        Good(Report("全年共公开120条，其中政策类50条（规范性文件20条、其他文件30条），财政类70条。")),
        Good(Report("全年共公开120条，其中政策类50条，包括规范性文件20条、其他文件30条；财政类70条。")),
        Good(Report("全年公开信息300条，其中政策文件12条、财政信息8条、人事信息5条。")),
        Good(Report("公开信息100余条，其中政策文件60条、财政信息50条。")),
        Good(Report("全年主动公开信息300条，其中门户网站发布180条，微信公众号发布90条。")),
        Good(Report("受理申请46件（上年结转3件），其中网络申请40件、信函申请6件，同时办理咨询90件。")),
        Good(Report("新收申请30件，上年结转4件，办结申请31件，结转下年度3件。")),
        Good(Report("全年受理申请34件（含上年结转4件），办结31件，结转下年度3件。")),
        Good(Report("共收到申请12件，办结11件，其中网络申请8件、信函申请3件。")),
        Good(Report("收取信息处理费2230元，其中甲申请人880元，乙申请人1080元，丙申请人270元。")),
        Good(Report("2022年共答复申请80件。予以公开25件，部分公开4件，不予公开5件，无法提供26件，不予处理15件，其他处理5件。")),
        Good(Report("信息公开行政复议3件，其中1件被纠正；行政诉讼2件，1件尚未审结。")),
        Good(Report("编发公报12期，刊登文件112件、解读83件；组织培训3次，其中线上2次。")),
    ];

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        var paragraphs = Paragraphs(subject.Report).ToList();
        foreach (var figures in paragraphs)
        {
            foreach (var list in FigureList.Of(figures))
            {
                if (Judge(list) is { } finding)
                    yield return finding;
            }

            foreach (var finding in figures.Select((_, at) => SumBehind(figures, at)).Append(Outcomes(figures)).Append(Flow(figures)).OfType<Finding>())
                yield return finding;
        }

        if (Whole(subject.Report, paragraphs) is { } whole)
            yield return whole;
    }

    private static IEnumerable<List<StatedFigure>> Paragraphs(AnnualReport report)
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
    private static Range Between(StatedFigure before, StatedFigure behind) => before.Slice.End..Math.Max(before.Slice.End, behind.Slice.Start);

    private Finding? Judge(FigureList list)
    {
        var parts = list.Parts;
        if (list.Holds || list.IsOfAnotherWhole || parts.Count == 0)
            return null;

        var largest = parts.MaxBy(part => part.Value)!;
        if (largest.Value > list.Total.Value && list.Kind != FigureListKind.Closed)
            return ExceedsWhole(list, largest);

        if (parts.Count < 2 || Severe(list, parts) is not (var severity, var confidence))
            return null;

        var note = list.Sum > list.Total.Value ? "多出" : "相差";
        return Info.Find(
            severity,
            confidence,
            $"“{list.Total.Clause}”所列各项之和为 {Number(list.Sum)}（{string.Join(" + ", parts.Select(part => Number(part.Value)))}），总数写的是 {Number(list.Total.Value)}，{note} {Number(Math.Abs(list.Sum - list.Total.Value))}。",
            severity == Severity.Note ? "核对是否漏列、重复计数或口径不同；确属分渠道重复计数的，建议说明。" : "核对总数与各分项，改正有误的一处。",
            [list.Total.Slice, .. parts.Select(part => part.Slice)]);
    }

    private Finding? ExceedsWhole(FigureList list, StatedFigure part)
    {
        if (list.Kind == FigureListKind.Including && !part.Clause.Text.Contains('含') && list.Parts.Count == 1)
            return null;

        var isOverlap = Channel().IsMatch(part.Clause.Text);
        return isOverlap ? null : Info.Find(
            Severity.Warning,
            Likely,
            $"“{part.Clause}”是“{list.Total.Clause}”的一部分，却大于整体：{Number(part.Value)} > {Number(list.Total.Value)}。",
            "核对整体与部分的数量，改正有误的一处。",
            list.Total.Slice,
            part.Slice);
    }

    /// <summary>How sure it is that the list was meant to be complete; null when nothing says so.</summary>
    private static (Severity Severity, double Confidence)? Severe(FigureList list, IReadOnlyList<StatedFigure> parts)
    {
        var exceeds = list.Sum > list.Total.Value;
        var overlaps = list.Total.About != FigureObject.Requests && parts.Any(part => Channel().IsMatch(part.Clause.Text));
        if (overlaps || list.HasOtherUnits)
            return exceeds && overlaps ? (Severity.Note, Uncertain) : null;

        if (exceeds && list.MayEndEarly)
            return null;

        if (exceeds)
            return (Severity.Warning, list.Kind == FigureListKind.Closed ? Likely : 0.75);

        var covers = list.Sum >= list.Total.Value * NearlyAll;
        var closes = Remainder().IsMatch(parts[^1].Clause.Text);
        if (list.IsOpen)
            return null;

        return list.Kind switch
        {
            FigureListKind.Closed => (Severity.Warning, Likely),
            _ when list.IsBracketed && list.Sum >= list.Total.Value * MostlyAll => (Severity.Warning, 0.75),
            _ when closes => (Severity.Warning, Likely),
            _ when covers && parts.Count >= ManyParts => (Severity.Warning, 0.75),
            FigureListKind.Including when parts.Count >= 3 && covers => (Severity.Warning, 0.75),
            _ when covers && (parts.Count >= 3 || list.Total.About == FigureObject.Requests) => (Severity.Note, Uncertain),
            _ => null,
        };
    }

    /// <summary>“许可120件、处罚30件，共计150件”: the total stands behind its parts.</summary>
    private Finding? SumBehind(List<StatedFigure> figures, int at)
    {
        var total = figures[at];
        if (at < 2 || !total.IsExact || total.IsDenial || !SumWord().IsMatch(Gap(figures, at)))
            return null;

        var sum = 0m;
        var first = at;
        while (first > 0 && Belongs(figures[first - 1], total) && (first == at || PlainJoint().IsMatch(Gap(figures, first))))
        {
            sum += figures[--first].Value;
            if (sum == total.Value && at - first > 1)
                return null;
        }

        var parts = figures[first..at];
        if (parts.Count < 2 || parts.Exists(part => Channel().IsMatch(part.Clause.Text)))
            return null;

        return Info.Find(
            Severity.Warning,
            0.75,
            $"各项之和为 {Number(sum)}（{string.Join(" + ", parts.Select(part => Number(part.Value)))}），而合计写的是 {total}。",
            "核对各项与合计，改正有误的一处。",
            [total.Slice, .. parts.Select(part => part.Slice)]);
    }

    private static bool Belongs(StatedFigure part, StatedFigure total) =>
        part.IsExact && !part.IsDenial && part.Kind == total.Kind && part.Unit == total.Unit && part.Sentence == total.Sentence && part.Period == total.Period;

    /// <summary>The text between a figure and the one before it.</summary>
    private static string Gap(List<StatedFigure> figures, int at) => figures[at].Slice.Owner.Text[Between(figures[at - 1], figures[at])];

    /// <summary>The outcomes named one by one make the answers stated ahead of them.</summary>
    private Finding? Outcomes(List<StatedFigure> figures)
    {
        var read = figures.Where(figure => figure.IsExact && !figure.IsDenial && figure.Period == FigurePeriod.ReportYear && figure.Kind == FigureKind.Count)
            .Select(figure => (Figure: figure, Rows: DispositionWording.Read(figure)?.Rows))
            .Where(pair => pair.Rows is not null && IsGroup(pair.Rows))
            .ToList();
        var firsts = read.Select(pair => pair.Rows![0]).ToList();
        RequestRow[] needed = [RequestRow.Granted, RequestRow.DeniedStateSecret, RequestRow.UnableNotHeld, RequestRow.RefusedPetition];
        var totals = figures.Where(figure => figure is { IsPlain: true, About: FigureObject.Requests, Verb: FigureVerb.Answered or FigureVerb.Handled or FigureVerb.Accepted or FigureVerb.Received or FigureVerb.NewlyReceived } && figure.Slice.Start < read.FirstOrDefault().Figure?.Slice.Start).ToList();
        if (totals.Count == 0 || firsts.Distinct().Count() != firsts.Count || !needed.All(firsts.Contains))
            return null;

        var sum = read.Sum(pair => pair.Figure.Value);
        var carried = figures.Where(figure => figure.Verb == FigureVerb.CarriedOver).Sum(figure => figure.Value);
        if (totals.Exists(total => total.Value == sum || total.Value + carried == sum))
            return null;

        var answered = totals.FindLast(total => total.Verb == FigureVerb.Answered) ?? totals[^1];
        return Info.Find(
            Severity.Warning,
            Likely,
            $"正文所列各类办理结果之和为 {Number(sum)} 件（{string.Join(" + ", read.Select(pair => Number(pair.Figure.Value)))}），而“{answered.Clause}”，相差 {Number(Math.Abs(sum - answered.Value))} 件。",
            "核对各类办理结果与答复总数，改正有误的一处。",
            [answered.Clause, .. read.Select(pair => pair.Figure.Slice)]);
    }

    private static bool IsGroup(IReadOnlyList<RequestRow> rows) =>
        rows[0] is RequestRow.Granted or RequestRow.PartiallyGranted or RequestRow.OtherHandling || rows[0] is RequestRow.DeniedStateSecret or RequestRow.UnableNotHeld or RequestRow.RefusedPetition && rows.Count > 1;

    /// <summary>新收 + 上年结转 = 办结 + 结转下年度, all four in one paragraph.</summary>
    private Finding? Flow(List<StatedFigure> figures)
    {
        var requests = figures.Where(figure => figure is { About: FigureObject.Requests, IsExact: true, IsDenial: false, Kind: FigureKind.Count } && figure.Qualifier.Length <= 1).ToList();
        var received = Only(requests.Where(figure => figure is { IsPlain: true, Verb: FigureVerb.Received or FigureVerb.NewlyReceived or FigureVerb.Accepted or FigureVerb.Handled }));
        var (over, answered, forward) = (Only(requests.Where(figure => figure.Verb == FigureVerb.CarriedOver)), Only(requests.Where(figure => figure is { IsPlain: true, Verb: FigureVerb.Answered })), Only(requests.Where(figure => figure.Verb == FigureVerb.CarriedForward)));
        if (received is null || over is null || answered is null || forward is null)
            return null;

        var (left, right) = (received.Value + over.Value, answered.Value + forward.Value);
        if (left == right || received.Value == right)
            return null;

        return Info.Find(
            Severity.Warning,
            Likely,
            $"正文中新收 {received.Value} 件加上年结转 {over.Value} 件为 {Number(left)} 件，办结 {answered.Value} 件加结转下年度 {forward.Value} 件为 {Number(right)} 件，两者应当相等。",
            "核对这四项数量，改正有误的一处。",
            answered.Clause,
            received.Slice,
            over.Slice,
            forward.Slice);
    }

    private static StatedFigure? Only(IEnumerable<StatedFigure> figures) => figures.Take(2).ToList() is [var one] ? one : null;

    /// <summary>A long list of what was published comes to more than what is said to have been published in all.</summary>
    private Finding? Whole(AnnualReport report, List<List<StatedFigure>> paragraphs)
    {
        var total = report.Figures.FirstOrDefault(figure => figure is { Kind: FigureKind.Count, About: FigureObject.Information, Verb: FigureVerb.Published, Unit: "条" or "件", NamesObject: true, IsDenial: false } && figure.IsExact && figure.Period == FigurePeriod.ReportYear && figure.Qualifier.Length == 0 && SaysAll().IsMatch(figure.Clause.Text));
        if (total is null)
            return null;

        foreach (var run in paragraphs.SelectMany(figures => Runs(figures, total)))
        {
            var sum = run.Sum(figure => figure.Value);
            if (sum <= total.Value)
                continue;

            return Info.Find(
                Severity.Warning,
                0.7,
                $"“{total.Clause}”，而另一处列出的各类公开信息之和为 {Number(sum)} 条（{string.Join(" + ", run.Select(figure => Number(figure.Value)))}），大于总数。",
                "核对总数与分类数量；统计口径不同的应当说明。",
                [total.Clause, .. run.Select(figure => figure.Slice)]);
        }

        return null;
    }

    /// <summary>Four or more kinds of information in a row, separated by 、 or ， alone.</summary>
    private static IEnumerable<List<StatedFigure>> Runs(List<StatedFigure> figures, StatedFigure total)
    {
        const int Shortest = 4;
        var run = new List<StatedFigure>();
        foreach (var figure in figures.Where(figure => figure.Slice.Start > total.Slice.End))
        {
            var gap = run.Count == 0 ? "" : figure.Slice.Owner.Text[Between(run[^1], figure)];
            var joins = figure.IsExact && figure.Kind == FigureKind.Count && figure.Unit == total.Unit && !figure.IsDenial && figure.Period == FigurePeriod.ReportYear && !(run.Count > 0 && Channel().IsMatch(figure.Clause.Text));
            if (!joins || run.Count > 0 && !ListGap().IsMatch(gap))
            {
                if (run.Count >= Shortest)
                    yield return run;
                run = [];
            }

            if (joins && (run.Count > 0 || PublishedIn().IsMatch(figure.Clause.Text)))
                run.Add(figure);
        }

        if (run.Count >= Shortest)
            yield return run;
    }

    private static string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    // 通过门户网站 · 微信公众号
    [GeneratedRegex("网站|门户|微信|公众号|微博|抖音|头条|客户端|APP|新媒体|公[告示]栏|显示屏|电子屏|报[纸刊]|电视|广播|公报|平台|宣传栏|短信|栏目|专栏|渠道|查阅点", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Channel();

    // 其他类 · 其余
    [GeneratedRegex("其[他它余]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Remainder();

    [GeneratedRegex("共|总|累计|合计|全年", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex SaysAll();

    // ，共计 · ，合计
    [GeneratedRegex("^[，、]?(?:以上)?(?:共计|合计|总计)(?:为)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex SumWord();

    // 、行政处罚信息
    [GeneratedRegex("^[^，。；：（）、0-9]{0,6}、[^，。；：（）、0-9]{0,20}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex PlainJoint();

    // 、部门文件 · ，通知公告
    [GeneratedRegex("^[、，；和及]?[^，。；：（）、0-9]{0,16}[、，；]?[^，。；：、0-9]{0,16}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex ListGap();

    [GeneratedRegex("公开|发布", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex PublishedIn();

    private static string Report(string prose) =>
        $"清河县商务局2022年政府信息公开工作年度报告\n一、总体情况\n{prose}\n二、主动公开政府信息情况\n见下表。";
}

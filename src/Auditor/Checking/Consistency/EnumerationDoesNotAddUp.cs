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
        Bad(Report("全市共召开新闻发布会[[214场]]，市本级86场、县（市、区）138场。")),
        Bad(Report("[[14个]]市州纳入绩效考核，政务公开权重3%，考核结果为：优秀5个、良好6个、合格4个。")),
        Good(Report("全市共召开新闻发布会224场，市本级86场、县（市、区）138场；受理申请100件，市本级20件，答复18件。")),
        Good(Report("对14个乡镇、40个部门开展考核，优秀15个、良好30个、合格9个。全县12个乡镇参加，优秀3个。")),
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
        var paragraphs = FigureParagraphs.Of(subject.Report).ToList();
        foreach (var figures in paragraphs)
        {
            foreach (var finding in FigureListReader.Of(figures).Select(Judge).OfType<Finding>())
                yield return finding;

            foreach (var finding in figures.Select((_, at) => SumBehind(figures, at)).OfType<Finding>())
                yield return finding;

            SumFault?[] others = [RequestStatements.Outcomes(figures), RequestStatements.Flow(figures), .. LevelsAndGrades.In(figures)];
            foreach (var fault in others.OfType<SumFault>())
                yield return Find(fault);
        }

        if (PublicationTotals.Exceeded(subject.Report, paragraphs) is { } whole)
            yield return Find(whole);
    }

    private Finding Find(SumFault fault) => Info.Find(fault.Severity, fault.Confidence, fault.Message, fault.Suggestion, fault.Slices);

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
            $"“{list.Total.Clause}”所列各项之和为 {FigureParagraphs.Number(list.Sum)}（{string.Join(" + ", parts.Select(part => FigureParagraphs.Number(part.Value)))}），总数写的是 {FigureParagraphs.Number(list.Total.Value)}，{note} {FigureParagraphs.Number(Math.Abs(list.Sum - list.Total.Value))}。",
            severity == Severity.Note ? "核对是否漏列、重复计数或口径不同；确属分渠道重复计数的，建议说明。" : "核对总数与各分项，改正有误的一处。",
            [list.Total.Slice, .. parts.Select(part => part.Slice)]);
    }

    private Finding? ExceedsWhole(FigureList list, StatedFigure part)
    {
        if (list.Kind == FigureListKind.Including && !part.Clause.Text.Contains('含') && list.Parts.Count == 1)
            return null;

        var isOverlap = FigureParagraphs.NamesChannel(part.Clause.Text);
        return isOverlap ? null : Info.Find(
            Severity.Warning,
            Likely,
            $"“{part.Clause}”是“{list.Total.Clause}”的一部分，却大于整体：{FigureParagraphs.Number(part.Value)} > {FigureParagraphs.Number(list.Total.Value)}。",
            "核对整体与部分的数量，改正有误的一处。",
            list.Total.Slice,
            part.Slice);
    }

    /// <summary>How sure it is that the list was meant to be complete; null when nothing says so.</summary>
    private static (Severity Severity, double Confidence)? Severe(FigureList list, IReadOnlyList<StatedFigure> parts)
    {
        var exceeds = list.Sum > list.Total.Value;
        var overlaps = list.Total.About != FigureObject.Requests && parts.Any(part => FigureParagraphs.NamesChannel(part.Clause.Text));
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
        if (at < 2 || !total.IsExact || total.IsDenial || !SumWord().IsMatch(FigureParagraphs.Gap(figures, at)))
            return null;

        var sum = 0m;
        var first = at;
        while (first > 0 && Belongs(figures[first - 1], total) && (first == at || PlainJoint().IsMatch(FigureParagraphs.Gap(figures, first))))
        {
            sum += figures[--first].Value;
            if (sum == total.Value && at - first > 1)
                return null;
        }

        var parts = figures[first..at];
        if (parts.Count < 2 || parts.Exists(part => FigureParagraphs.NamesChannel(part.Clause.Text)))
            return null;

        return Info.Find(
            Severity.Warning,
            0.75,
            $"各项之和为 {FigureParagraphs.Number(sum)}（{string.Join(" + ", parts.Select(part => FigureParagraphs.Number(part.Value)))}），而合计写的是 {total}。",
            "核对各项与合计，改正有误的一处。",
            [total.Slice, .. parts.Select(part => part.Slice)]);
    }

    private static bool Belongs(StatedFigure part, StatedFigure total) =>
        part.IsExact && !part.IsDenial && part.Kind == total.Kind && part.Unit == total.Unit && part.Sentence == total.Sentence && part.Period == total.Period;

    // 其他类 · 其余
    [GeneratedRegex("其[他它余]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Remainder();

    // ，共计 · ，合计
    [GeneratedRegex("^[，、]?(?:以上)?(?:共计|合计|总计)(?:为)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex SumWord();

    // 、行政处罚信息
    [GeneratedRegex("^[^，。；：（）、0-9]{0,6}、[^，。；：（）、0-9]{0,20}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex PlainJoint();

    private static string Report(string prose) =>
        $"清河县商务局2022年政府信息公开工作年度报告\n一、总体情况\n{prose}\n二、主动公开政府信息情况\n见下表。";
}

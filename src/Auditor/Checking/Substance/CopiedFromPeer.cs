using Auditor.Comparing;
using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Substance;

/// <summary>不得照抄其他机关的报告：隐去名称、年份、数字后比对全部自撰文字。</summary>
public sealed class CopiedFromPeer : ICheck
{
    private const double Copied = 0.85;
    private const double Alike = 0.7;
    private const double Worth = 0.5;

    /// <summary>So many others with the same text have it from one hand: a template sent out to all.</summary>
    private const int UnitsOfATemplate = 10;

    /// <summary>Characters of own wording in the whole report; less is too short to judge.</summary>
    private const int ShortestJudged = 100;

    private const int PeersNamed = 3;

    public CheckInfo Info { get; } = new("copied-from-peer", "不应照抄其他机关的报告", Dimension.Substance, Severity.Error, "国办公开办函〔2021〕30号：内容雷同、敷衍塞责的，按《条例》第四十七条处理");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report("桐岗县", "民政局", 2023, "[[把低保、特困、临时救助的标准和审批流程做成一张图，贴进每个村的公开栏，并在每月十五日更新享受名单。]]", "[[养老机构的收费和床位信息更新不及时，家属常常要打电话询问。]]", "[[下一步将把床位余量接入县里的便民小程序，每周一由机构自行更新。]]"))
            .Beside(Report("麦川县", "民政局", 2023, "把低保、特困、临时救助的标准和审批流程做成一张图，贴进每个村的公开栏，并在每月十五日更新享受名单。", "养老机构的收费和床位信息更新不及时，家属常常要打电话询问。", "下一步将把床位余量接入县里的便民小程序，每周一由机构自行更新。")),
        Bad(Report("桐岗县", "民政局", 2023, "[[把低保、特困、临时救助的标准和审批流程制成一张图，贴进每个村的公开栏，并在每月二十日更新享受名单。]]", "[[养老机构的收费和床位信息更新比较迟缓，家属常常要打电话询问。]]", "[[下一步将把床位余量接入县里的便民小程序，每周五由机构自行更新。]]"))
            .Beside(Report("麦川县", "民政局", 2022, "把低保、特困、临时救助的标准和审批流程做成一张图，贴进每个村的公开栏，并在每月十五日更新享受名单。", "养老机构的收费和床位信息更新不及时，家属常常要打电话询问。", "下一步将把床位余量接入县里的便民小程序，每周一由机构自行更新。")),
        Bad(Report("桐岗县", "残疾人联合会", 2023, "[[把低保、特困、临时救助的标准和审批流程做成一张图，贴进每个村的公开栏，并在每月十五日更新享受名单。]]", "[[养老机构的收费和床位信息更新不及时，家属常常要打电话询问。]]", "辅具适配的申请条件将译成手语视频，请聋人协会试看后再发布。"))
            .Beside(Report("麦川县", "民政局", 2023, "把低保、特困、临时救助的标准和审批流程做成一张图，贴进每个村的公开栏，并在每月十五日更新享受名单。", "养老机构的收费和床位信息更新不及时，家属常常要打电话询问。", "下一步将把床位余量接入县里的便民小程序，每周一由机构自行更新。")),
        Good(Report("桐岗县", "民政局", 2023, "地名标志设置情况首次全部上网，游客扫码可以看到村名的来历。", "社会组织年检结论公布偏晚，影响了三家协会承接项目。", "年检结论改为作出后五个工作日内公布。"))
            .Beside(Report("麦川县", "民政局", 2023, "把低保、特困、临时救助的标准和审批流程做成一张图，贴进每个村的公开栏，并在每月十五日更新享受名单。", "养老机构的收费和床位信息更新不及时，家属常常要打电话询问。", "下一步将把床位余量接入县里的便民小程序，每周一由机构自行更新。")),
        Good(Report("麦川县", "民政局", 2023, "把低保、特困、临时救助的标准和审批流程做成一张图，贴进每个村的公开栏，并在每月十五日更新享受名单。", "养老机构的收费和床位信息更新不及时，家属常常要打电话询问。", "下一步将把床位余量接入县里的便民小程序，每周一由机构自行更新。"))
            .Beside(Report("麦川县", "民政局", 2022, "把低保、特困、临时救助的标准和审批流程做成一张图，贴进每个村的公开栏，并在每月十五日更新享受名单。", "养老机构的收费和床位信息更新不及时，家属常常要打电话询问。", "下一步将把床位余量接入县里的便民小程序，每周一由机构自行更新。")), // its own, another check's matter
        Good(Report("桐岗县", "民政局", 2023, "全年未收到依申请公开。", "公开不够主动。", "将加强学习。")).Beside(Report("麦川县", "民政局", 2023, "全年未收到依申请公开。", "公开不够主动。", "将加强学习。")),
    ];

    public string? WhyNotAssessable(AuditSubject subject)
    {
        if (ArchiveGround.WhyNoArchive(subject) is { } reason)
            return reason;
        return subject.Comparisons.Compared < ShortestJudged ? "自撰文字太少，无法判断是否照抄其他机关。" : null;
    }

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        if (subject.Comparisons.Peers is not [var nearest, ..] || SeverityOf(nearest.Similarity) is not { } severity)
            yield break;

        var sharing = Math.Max(subject.Comparisons.Sharing.Count, 1);
        var isTemplate = sharing >= UnitsOfATemplate;
        yield return Info.Find(
            isTemplate ? Severity.Note : severity,
            Math.Min(0.99, nearest.Similarity),
            $"自撰文字约 {nearest.Similarity * 100:0} % 与{ArchiveGround.NameOf(nearest.Other)}相同或相近（已隐去名称、年份、数字）{Group(subject.Comparisons, sharing, isTemplate)}。",
            isTemplate
                ? "多家单位文字相同，可能来自统一下发的模板，请主管部门检查模板；各单位应补写本单位的事实。"
                : $"核对是否照抄；请写本机关自己的做法、数字和问题。对方原文如：“{string.Join("”“", SideBySide.Chosen(nearest.Matches).Take(2).Select(SideBySide.Quote))}”。",
            SideBySide.Chosen(nearest.Matches).Select(match => match.Slice));
    }

    private static Severity? SeverityOf(double similarity) => similarity switch
    {
        >= Copied => Severity.Error,
        >= Alike => Severity.Warning,
        >= Worth => Severity.Note,
        _ => null,
    };

    private static string Group(Comparisons comparisons, int sharing, bool isTemplate)
    {
        if (sharing < 2)
            return "";

        var named = string.Join("、", comparisons.Sharing.Take(PeersNamed));
        var more = sharing >= IReportArchive.MostReportsOfARun ? "以上" : "";
        return isTemplate
            ? FormattableString.Invariant($"；档案中有 {sharing} 家{more}单位文字大体相同（{named}等），更像是共用模板")
            : FormattableString.Invariant($"；文字大体相同的还有 {named}{(sharing > PeersNamed ? "等" : "")}，共 {sharing} 家");
    }

    private static string Report(string place, string office, int year, string overview, string problem, string measure) => $"""
        {place}{office}{year}年政府信息公开工作年度报告
        一、总体情况
        {overview}
        {(office == "民政局" && place == "麦川县" ? "年内还为全县一百二十名志愿者讲解了信息公开的范围和程序。" : "")}
        五、存在的主要问题及改进情况
        {problem}
        {measure}
        """;
}

using Auditor.Comparing;
using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Substance;

/// <summary>不得照抄本机关上年报告：总体情况、问题和改进隐去年份、数字、名称后比对。</summary>
public sealed class CopiedFromLastYear : ICheck
{
    // A report with nothing to tell resembles its predecessor in 0.6 to 0.8 of its wording; up to 0.9 was called a defect by evaluators.
    private const double Copied = 0.9;
    private const double Alike = 0.75;
    private const double Worth = 0.55;

    /// <summary>Stronger than likeness: the same counts in three places cannot be two years' work.</summary>
    private const int UnchangedFiguresOfACopy = 3;

    /// <summary>Characters of own wording in parts one and five; less is too short to judge.</summary>
    private const int ShortestJudged = 150;

    public CheckInfo Info { get; } = new("copied-from-last-year", "不应照抄本机关上年报告", Dimension.Substance, Severity.Error, "国办公开办函〔2021〕30号：内容雷同、敷衍塞责的，按《条例》第四十七条处理");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report(2022, "[[全年围绕水库除险、河道清障两件实事，在门户网站开设专栏，发布施工进度、投诉电话和验收结果126条。]]", "[[河道采砂许可的办理结果没有逐件上网，部分乡镇的水价公示牌已经褪色。]]", "[[我局将在六月底前补齐采砂许可信息，并更换全部褪色的公示牌。]]"))
            .Beside(Report(2021, "全年围绕水库除险、河道清障两件实事，在门户网站开设专栏，发布施工进度、投诉电话和验收结果126条。", "河道采砂许可的办理结果没有逐件上网，部分乡镇的水价公示牌已经褪色。", "我局将在六月底前补齐采砂许可信息，并更换全部褪色的公示牌。")),
        Bad(Report(2023, "[[全年围绕水库除险、河道清障两件实事，在门户网站开设专栏，发布施工进度、投诉电话和验收结果208条。]]", "[[河道采砂许可的办理结果没有逐件上网，部分乡镇的水价公示牌已经褪色。]]", "[[我局将在九月底前补齐采砂许可信息，并更换全部褪色的公示牌。]]"))
            .Beside(Report(2022, "全年围绕水库除险、河道清障两件实事，在门户网站开设专栏，发布施工进度、投诉电话和验收结果126条。", "河道采砂许可的办理结果没有逐件上网，部分乡镇的水价公示牌已经褪色。", "我局将在六月底前补齐采砂许可信息，并更换全部褪色的公示牌。")),
        Bad(Report(2022, "今年重点公开灌区改造的招标、合同和支付信息，群众在村务栏可以直接看到每一笔水费的去向。", "[[河道采砂许可的办理结果没有逐件上网，部分乡镇的水价公示牌已经褪色。]]", "[[我局将在六月底前补齐采砂许可信息，并更换全部褪色的公示牌，安排专人每季度抽查一次各乡镇水管站的公示情况。]]"))
            .Beside(Report(2021, "全年围绕水库除险、河道清障两件实事，在门户网站开设专栏，发布施工进度、投诉电话和验收结果126条。", "河道采砂许可的办理结果没有逐件上网，部分乡镇的水价公示牌已经褪色。", "我局将在六月底前补齐采砂许可信息，并更换全部褪色的公示牌，安排专人每季度抽查一次各乡镇水管站的公示情况。")),
        Good(Report(2022, "今年重点公开灌区改造的招标、合同和支付信息，群众在村务栏可以直接看到每一笔水费的去向。", "水质监测数据按月公布，不能满足垂钓和养殖户每周了解的需要。", "二季度起改为每周公布，并在水库管理房张贴。"))
            .Beside(Report(2021, "全年围绕水库除险、河道清障两件实事，在门户网站开设专栏，发布施工进度、投诉电话和验收结果126条。", "河道采砂许可的办理结果没有逐件上网，部分乡镇的水价公示牌已经褪色。", "我局将在六月底前补齐采砂许可信息，并更换全部褪色的公示牌。")),
        Good(Report(2022, "全年公开信息126条。", "公开不够及时。", "将加强培训。")).Beside(Report(2021, "全年公开信息126条。", "公开不够及时。", "将加强培训。")), // too short to judge
        Good(Report(2022, "全年围绕水库除险、河道清障两件实事，在门户网站开设专栏，发布施工进度、投诉电话和验收结果126条。", "河道采砂许可的办理结果没有逐件上网。", "我局将补齐采砂许可信息。"))
            .Beside(Report(2022, "全年围绕水库除险、河道清障两件实事，在门户网站开设专栏，发布施工进度、投诉电话和验收结果126条。", "河道采砂许可的办理结果没有逐件上网。", "我局将补齐采砂许可信息。")), // the same report, not last year's
    ];

    public string? WhyNotAssessable(AuditSubject subject)
    {
        if (ArchiveGround.WhyNoLastYear(subject) is { } reason)
            return reason;
        return Compared(subject.Comparisons.LastYear!) < ShortestJudged ? "总体情况、问题和改进的自撰文字太少，无法判断是否照抄上年。" : null;
    }

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        if (subject.Comparisons.LastYear is not { } lastYear)
            yield break;

        var matches = lastYear.Matches.Where(match => IsJudged(match.Section)).ToList();
        var similarity = matches.Sum(match => match.Slice.Length) / (double)Compared(lastYear);
        if (SeverityOf(similarity, lastYear.UnchangedFigures) is not { } severity)
            yield break;

        yield return Info.Find(
            severity,
            Math.Min(0.99, similarity),
            $"总体情况、问题和改进中约 {similarity * 100:0} % 的文字与{ArchiveGround.NameOf(lastYear.Other)}相同或相近（已隐去年份、数字、名称）{Figures(lastYear.UnchangedFigures)}。",
            $"对照上年报告重写这些段落，写明本年的做法、数字和变化；上年原文如：“{string.Join("”“", SideBySide.Chosen(matches).Take(2).Select(SideBySide.Quote))}”。",
            SideBySide.Chosen(matches).Select(match => match.Slice));
    }

    private static Severity? SeverityOf(double similarity, int unchangedFigures) => similarity switch
    {
        >= Copied => Severity.Error,
        >= Alike => unchangedFigures >= UnchangedFiguresOfACopy ? Severity.Error : Severity.Warning,
        >= Worth => unchangedFigures >= UnchangedFiguresOfACopy ? Severity.Warning : Severity.Note,
        _ => null,
    };

    private static string Figures(int unchanged) => unchanged == 0 ? "" : FormattableString.Invariant($"，其中 {unchanged} 处数字也没有变");

    private static int Compared(ComparedReport lastYear) => lastYear.Compared.Where(part => IsJudged(part.Key)).Sum(part => part.Value);

    private static bool IsJudged(SectionKind section) => section is SectionKind.Overview or SectionKind.ProblemsAndImprovements;

    private static string Report(int year, string overview, string problem, string measure) => $"""
        清河县水利局{year}年政府信息公开工作年度报告
        一、总体情况
        {overview}
        今年还结合防汛演练，把预警广播点位、转移路线和安置点一并公布，方便沿河住户提前熟悉。
        五、存在的主要问题及改进情况
        {problem}
        {measure}
        """;
}

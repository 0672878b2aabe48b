using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Completeness;

/// <summary>六个部分应当齐全。</summary>
public sealed class SectionMissing : ICheck
{
    /// <summary>With fewer recognised parts the file is more likely a fragment, or laid out in a way we cannot read.</summary>
    private const int FewestRecognised = 2;

    public CheckInfo Info { get; } = new("section-missing", "年度报告的法定部分应当齐全", Dimension.Completeness, Severity.Error, "《政府信息公开条例》第五十条；国办公开办函〔2021〕30号");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report("一、总体情况\n略。", "二、主动公开政府信息情况\n公开12条。", "[[三、收到和处理政府信息公开申请情况]]\n未收到申请。", "四、存在的主要问题及改进情况\n解读偏少。", "五、其他需要报告的事项\n未收取信息处理费。")),
        Bad(Report("一、总体情况\n略。", "二、主动公开政府信息情况\n公开12条。", "三、收到和处理政府信息公开申请情况\n未收到申请。", "四、政府信息公开行政复议、行政诉讼情况\n无。", "[[五、存在的主要问题及改进情况]]\n解读偏少。")),
        Bad(Report("[[二、主动公开政府信息情况]]\n公开12条。", "三、收到和处理政府信息公开申请情况\n未收到申请。", "四、政府信息公开行政复议、行政诉讼情况\n无。", "五、存在的主要问题及改进情况\n解读偏少。", "六、其他需要报告的事项\n未收取信息处理费。")),
        Good(Report("一、总体情况\n略。", "二、主动公开政府信息情况\n公开12条。", "三、收到和处理政府信息公开申请情况\n未收到申请。", "四、政府信息公开行政复议、行政诉讼情况\n无。", "五、存在的主要问题及改进情况\n解读偏少。", "六、其他需要报告的事项\n未收取信息处理费。")),
        Good(Report("（一）总体情况\n略。", "（二）主动公开政府信息情况\n公开12条。", "（三）收到和处理政府信息公开申请情况\n未收到申请。", "（四）因政府信息公开工作被申请行政复议、提起行政诉讼情况\n无。", "（五）政府信息公开工作存在的主要问题及改进情况\n解读偏少。", "（六）其他需要报告的事项\n未收取信息处理费。")),
        Good(Report("一、总体情况\n略。", "二、主动公开政府信息情况\n公开12条。", "三、收到和处理政府信息公开申请以及因此被申请行政复议、提起行政诉讼情况\n无。", "四、存在的主要问题及改进情况\n解读偏少。", "五、其他需要报告的事项\n未收取信息处理费。")),
        Good(Report("一、总体情况\n略。", "二、主动公开政府信息情况\n公开12条。", "三、收到和处理政府信息公开申请情况\n未收到申请。", "四、政府信息公开行政复议、行政诉讼情况\n无。", "五、2021年工作中的薄弱环节与2022年打算\n解读偏少。", "六、其他需要报告的事项\n未收取信息处理费。")),
        Bad("清河县农业局2016年政府信息公开工作年度报告\n一、概述\n2016年公开信息55条。\n二、主动公开政府信息情况\n略。\n[[三、依申请公开情况]]\n无，未收取费用。\n四、存在的问题和改进措施\n略。"),
        Bad("清河县农业局2016年政府信息公开工作年度报告\n一、概述\n2016年公开信息55条。\n二、主动公开政府信息情况\n略。\n[[三、依申请公开情况]]\n无。\n四、收费及减免情况\n无。\n五、存在的问题和改进措施\n略。\n附：政府信息公开情况统计表\n指标名称 | 单位 | 本年\n行政复议数 | 件 | 0\n行政诉讼数 | 件 | 0"),
        Good("清河县农业局2016年政府信息公开工作年度报告\n一、概述\n2016年公开信息55条。\n二、主动公开政府信息情况\n略。\n三、依申请公开和收费情况\n无。\n四、存在的问题和改进措施\n略。\n附：政府信息公开情况统计表\n指标名称 | 单位 | 本年\n行政复议数 | 件 | 0\n行政诉讼数 | 件 | 0"),
        Good("清河县农业局2016年政府信息公开工作年度报告\n一、概述\n2016年公开信息55条。\n二、主动公开政府信息情况\n略。\n三、申请、收费和复议诉讼情况\n无。\n四、存在的问题和改进措施\n略。"),
        Good("清河县农业局2012年政府信息公开工作年度报告\n一、主动公开情况\n2012年公开信息55条，全年没有依申请公开，没有因此发生的收费、行政复议和行政诉讼。\n二、工作经验\n略。\n三、不足和打算\n略。"),
    ];

    public string? WhyNotAssessable(AuditSubject subject) =>
        subject.Report.Format != FormatVersion.Unknown && Recognised(subject.Report) < FewestRecognised ? "没有读到两个以上的部分标题，可能不是完整的年度报告，或版式无法识别。" : null;

    public IEnumerable<Finding> Run(AuditSubject subject) => subject.Report.Format switch
    {
        FormatVersion.F19 or FormatVersion.F21 => OfUniformFormat(subject.Report),
        FormatVersion.F08 or FormatVersion.F14 => OfOlderFormat(subject.Report),
        _ => [],
    };

    private IEnumerable<Finding> OfUniformFormat(AnnualReport report)
    {
        foreach (var kind in SectionKinds.Statutory.Where(kind => report.Find(kind) is null && !HasItsTable(report, kind) && !PartWording.IsNamedInHeading(report, kind)))
        {
            yield return Info.Find(
                0.95,
                $"缺少第{Numeral(kind)}部分“{kind.ChineseName()}”。",
                $"按统一格式补写“{Numeral(kind)}、{kind.ChineseName()}”；没有相关情况的，也应保留标题并说明没有。",
                Neighbour(report, kind));
        }
    }

    /// <summary>Before 2019 the layout was free: an item is missing only where the whole text has no word about it.</summary>
    private IEnumerable<Finding> OfOlderFormat(AnnualReport report)
    {
        foreach (var kind in PartWording.Compulsory.Where(kind => !PartWording.IsNamedAnywhere(report, kind)))
        {
            yield return Info.Find(
                kind == SectionKind.Fees ? Severity.Warning : Severity.Error,
                0.9,
                $"全文没有写到“{kind.ChineseName()}”，这是当时《条例》第三十二条要求的内容。",
                "补写该项内容；没有发生的，也应写明没有。",
                Neighbour(report, kind));
        }

        if (IsLeftToTheSheet(report))
        {
            yield return Info.Find(
                Severity.Warning,
                0.75,
                $"正文逐项设有部分，却没有写到“{SectionKind.ReviewAndLitigation.ChineseName()}”，只在统计表中有相应指标。",
                "在正文中补写该项内容；没有发生的，也应写明没有。",
                Neighbour(report, SectionKind.ReviewAndLitigation));
        }
    }

    /// <summary>A report that has a part for every other item, fees included, and no word on remedies but in the sheet of figures.</summary>
    private static bool IsLeftToTheSheet(AnnualReport report) =>
        report.Find(SectionKind.DisclosureRequests) is not null && report.Find(SectionKind.Fees) is not null && report.Find(SectionKind.ProblemsAndImprovements) is not null
        && report.Find(SectionKind.ReviewAndLitigation) is null
        && PartWording.IsNamedAnywhere(report, SectionKind.ReviewAndLitigation) && !PartWording.IsNamedInProse(report, SectionKind.ReviewAndLitigation);

    private static int Recognised(AnnualReport report) => SectionKinds.Statutory.Count(kind => report.Find(kind) is not null);

    /// <summary>The heading was lost, but its table is there.</summary>
    private static bool HasItsTable(AnnualReport report, SectionKind kind) => kind switch
    {
        SectionKind.ProactiveDisclosure => report.Tables.Disclosure is not null,
        SectionKind.DisclosureRequests => report.Tables.Requests is not null,
        SectionKind.ReviewAndLitigation => report.Tables.Remedies is not null,
        _ => false,
    };

    /// <summary>The part after which the missing one should stand; the one before which, when it should be the first.</summary>
    private static TextSlice Neighbour(AnnualReport report, SectionKind missing) =>
        (report.Sections.LastOrDefault(section => section.Kind < missing) ?? report.Sections[0]).Heading;

    private static char Numeral(SectionKind kind) => "一二三四五六"[(int)kind];

    private static string Report(params string[] parts) =>
        "清河县商务局2021年政府信息公开工作年度报告\n2021年1月1日至12月31日。\n" + string.Join('\n', parts);
}

using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Completeness;

/// <summary>各级人民政府的报告应当包括工作考核、社会评议和责任追究结果情况（2019年度起）。</summary>
public sealed class AssessmentMissing : ICheck
{
    private const int FirstYear = 2019;

    /// <summary>From so many absent on, the duty was overlooked; a single one may be put in words we do not know.</summary>
    private const int OverlookedFrom = 2;

    private static readonly (string Name, string[] Words)[] Duties =
    [
        ("工作考核", ["考核", "考评", "绩效", "目标管理", "目标责任", "考量", "督查考", "评分", "得分", "评比", "排名"]),
        ("社会评议", ["评议", "评价", "评估", "满意度", "测评", "社会监督", "群众监督", "监督员", "好差评", "民意调查", "问卷", "行风", "接受监督"]),
        ("责任追究", ["追究", "追责", "问责", "约谈", "倒查", "责任事故", "通报批评", "处分", "责任情形"]),
    ];

    public CheckInfo Info { get; } = new("assessment-missing", "各级政府应当报告工作考核、社会评议和责任追究结果情况", Dimension.Completeness, Severity.Warning, "《政府信息公开条例》第五十条第二款；国办公开办函〔2021〕30号第一部分");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report("青石镇人民政府", "[[（五）监督保障]]\n党政办专人负责，组织培训2期，检查栏目4次。")),
        Bad(Report("清河县人民政府", "[[（五）监督保障]]\n把政务公开纳入全县绩效考核，占3分。")),
        Bad(Report("云岭市人民政府", "[[（五）监督保障]]\n委托第三方评估56个单位，走访企业12家。")),
        Good(Report("青石镇人民政府", "（五）监督保障\n县对镇考核列第四，邀请12名代表评议，全年没有责任追究情形。")),
        Good(Report("清河县人民政府", "（五）监督保障\n纳入年度综合考评；开展满意度问卷1200份；对迟报的2个单位约谈。")),
        Good(Report("清河县商务局", "（五）监督保障\n专人负责，组织培训2期。")),
        Good(Report("清河县人民政府办公室", "（五）监督保障\n专人负责，组织培训2期。")),
        Good("青石镇人民政府2018年政府信息公开工作年度报告\n一、概述\n2018年公开信息86条。\n二、主动公开情况\n略。"),
    ];

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        var report = subject.Report;
        if (report.Agency.Kind?.Id is not ("government" or "town") || report.Year is not { Value: >= FirstYear } || report.Find(SectionKind.Overview) is not { } overview)
            yield break;

        var text = string.Concat(report.Sentences.Select(sentence => sentence.Text));
        var lacking = Duties.Where(duty => !duty.Words.Any(word => text.Contains(word, StringComparison.Ordinal))).Select(duty => duty.Name).ToList();
        if (lacking.Count == 0)
            yield break;

        var isOverlooked = lacking.Count >= OverlookedFrom;
        yield return Info.Find(
            isOverlooked ? Severity.Warning : Severity.Note,
            isOverlooked ? 0.9 : 0.75,
            $"没有写{string.Join('、', lacking)}的结果情况，各级政府的年度报告应当包括。",
            "在监督保障情况中补写；没有开展或没有发生的，也应写明。",
            overview.Sentences.LastOrDefault(sentence => sentence.IsHeading && (sentence.Text.Contains("监督", StringComparison.Ordinal) || sentence.Text.Contains("保障", StringComparison.Ordinal)))?.Slice ?? overview.Heading);
    }

    private static string Report(string agency, string oversight) =>
        $"{agency}2022年政府信息公开工作年度报告\n一、总体情况\n（一）主动公开\n2022年公开信息86条。\n{oversight}\n二、主动公开政府信息情况\n见网站。";
}

using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Completeness;

/// <summary>总体情况应当写到五个方面。</summary>
public sealed class AspectMissing : ICheck
{
    /// <summary>The model must be this sure that nothing in part one serves the aspect.</summary>
    private const double Sure = 0.8;

    public CheckInfo Info { get; } = new("aspect-missing", "总体情况应当包括主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面", Dimension.Completeness, Severity.Warning, "国办公开办函〔2021〕30号第一部分");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad("清河县商务局2021年政府信息公开工作年度报告\n[[一、总体情况]]\n（一）主动公开\n2021年主动公开信息120条。\n（二）依申请公开\n全年未收到申请。\n（三）平台建设\n“清河商务”公众号推送96条。\n五、存在的主要问题及改进情况\n略。"),
        Bad("青石镇人民政府2022年政府信息公开工作年度报告\n[[一、总体情况]]\n2022年，我镇在县政府门户网站公开信息86条，其中政策文件12条。\n二、主动公开政府信息情况\n略。"),
        Bad("云岭市水利局2023年政府信息公开工作年度报告\n[[一、总体情况]]\n（一）依申请公开。收到申请3件，均按期答复。（二）政府信息管理。清理规范性文件4件。（三）平台建设。关停账号1个。（四）监督保障。举办培训2期。\n五、存在的主要问题及改进情况\n略。"),
        Good("清河县商务局2021年政府信息公开工作年度报告\n一、总体情况\n（一）主动公开\n公开信息120条。\n（二）依申请公开\n未收到申请。\n（三）政府信息管理\n清理文件3件。\n（四）政府信息公开平台建设\n公众号推送96条。\n（五）监督保障\n培训2次。\n五、存在的主要问题及改进情况\n略。"),
        Good("清河县商务局2020年政府信息公开工作年度报告\n一、总体情况\n1.主动公开方面。公开信息120条。\n2.申请公开办理情况。收到2件，全部办结。\n3.规范性文件管理。废止1件。\n4.网站建设与新媒体。改版专栏1个。\n5.组织领导和培训。召开会议2次。\n五、存在的主要问题及改进情况\n略。"),
        Good("清河县商务局2017年政府信息公开工作年度报告\n一、概述\n2017年公开信息60条。\n二、主动公开情况\n略。"),
    ];

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        var missing = subject.Labels.RequiredContent
            .Where(content => content.Section == SectionKind.Overview && !content.IsPresent && content.Confidence >= Sure)
            .ToList();
        if (missing.Count == 0)
            yield break;

        var names = string.Join('、', missing.Select(content => content.Topic.ChineseName()));
        yield return Info.Find(
            missing.Min(content => content.Confidence),
            $"总体情况没有写到{names}{(missing.Count == 1 ? "" : $"这 {missing.Count} 个方面")}。",
            $"在“一、总体情况”中补写{names}的情况；没有开展的，也应如实说明。",
            subject.Report.Find(SectionKind.Overview)!.Heading);
    }
}

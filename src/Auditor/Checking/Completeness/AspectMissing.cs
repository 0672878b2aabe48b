using System.Text.RegularExpressions;
using Auditor.Classifying;
using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Completeness;

/// <summary>总体情况应当写到五个方面。</summary>
public sealed partial class AspectMissing : ICheck
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
        Good("青石乡人民政府2021年政府信息公开工作年度报告\n一、总体情况\n我乡在县政府网站主动公开信息143条，其中政策文件12条。依申请公开方面，收到申请2件，均已答复。文件由办公室一名干部登记，网上由他发。乡里没有另建网站，用的是县政府网站上的栏目。年底县上考核得了87分。\n五、存在的主要问题及改进情况\n略。"),
        Good("清河县商务局2017年政府信息公开工作年度报告\n一、概述\n2017年公开信息60条。\n二、主动公开情况\n略。"),
    ];

    public string? WhyNotAssessable(AuditSubject subject) => subject.Labels.WhyNoModel(ReportClassifier.RequiredContentTask);

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        var missing = subject.Labels.RequiredContent
            .Where(content => content.Section == SectionKind.Overview && !content.IsPresent && content.Confidence >= Sure && !IsTold(content.Topic, subject.Report))
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

    /// <summary>Plain words of a small agency, which the model knows less well than headings: 文件由办公室登记, 没有另建网站.</summary>
    private static bool IsTold(Topic topic, AnnualReport report)
    {
        var wording = topic switch
        {
            Topic.Management => Management(),
            Topic.Platform => Platform(),
            _ => null,
        };
        return wording is not null && report.Find(SectionKind.Overview)!.Sentences.Any(sentence => wording.IsMatch(sentence.Text));
    }

    // 所有稿件由分管副镇长看过再发 · 文件由办公室统一登记 · 先审查后公开
    [GeneratedRegex("(?:稿件|信息|文件|内容)(?:均|都|先)?(?:由|经|要|需)[^，。；]{1,12}(?:看过|审|签|登记|把关|核)|三审|先审后|先审查|保密审查|统一(?:编号|登记|归档)|(?:清理|废止)[^。；]{0,8}(?:规范性)?文件|文件[^。；]{0,8}(?:清理|归档)|动态调整|内容核查", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Management();

    // 没有另建网站，用的是县政府网站上的栏目 · 公众号一年发了264篇 · 网站改版一次
    [GeneratedRegex("(?:没有|没|未|无)(?:另外?|自|单独)?(?:建设?|开设|开通)?(?:设?立?)(?:门户)?(?:网站|公众号|政务新媒体)|(?:公众号|视频号|抖音号|微博|订阅号)[^。；]{0,16}(?:发了|推送|发布|刊发|关注|阅读|粉丝|更新)[^。；]{0,12}[0-9]|(?:网站|网页|栏目|新媒体|公众号|平台)[^，。；]{0,8}(?:改版|升级|维护|运维|整合|关停|注销|改造|备份|集约)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Platform();
}

using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Compliance;

/// <summary>序号应当连续，同一层用同一种。</summary>
public sealed class NumberingBroken : ICheck
{
    /// <summary>A report with more of them is numbered by a rule of its own; nobody reads on.</summary>
    private const int MostFaults = 12;

    public CheckInfo Info { get; } = new("numbering-broken", "各级序号应当连续、不重复、不混用", Dimension.Compliance, Severity.Warning, "《党政机关公文格式》（GB/T 9704—2012）结构层次序数");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report("[[（一）主动公开]]\n公开120条。\n[[（三）监督保障]]\n培训2次。", Problems)),
        Bad(Report("[[一、总体情况]]\n[[一、标准化规范化推进情况]]\n编制目录26个。\n二、队伍建设情况\n配备专人2名。", Problems).Replace("一、总体情况\n[[一、总体情况]]", "[[一、总体情况]]", StringComparison.Ordinal)),
        Bad(Report("公开120条。", "1.栏目更新慢。\n[[2.解读形式单一。]]\n[[2.人员变动多。]]\n3.培训少。")),
        Bad(Report("公开120条。", "存在以下问题：[[一是]]栏目更新慢；[[三是]]培训少。")),
        Bad(Report("（一）主动公开\n公开120条。\n[[（二）依申请公开]]\n未收到申请。\n[[3.平台建设]]\n改版1次。\n（四）监督保障\n培训2次。", Problems)),
        Bad(Report("公开120条。", Problems).Replace("六、其他", "[[七、其他需要报告的事项]]", StringComparison.Ordinal).Replace("]]需要报告的事项", "]]", StringComparison.Ordinal).Replace("五、存在的主要问题及改进情况", "[[五、存在的主要问题及改进情况]]", StringComparison.Ordinal)),
        Bad(Report("公开120条。", "下一步抓好以下工作：一是核对栏目；[[二是]]通报纠错案件；[[二是]]评查答复文书。")),
        Bad(Report("公开120条。", "（一）存在的问题\n1.栏目更新慢。\n2.培训少。\n（二）改进措施\n[[1.2022年，我局将专人更新。]]\n[[3.办班两期。]]")),
        Good(Report("公开120条。", "一是栏目更新慢，二是培训少。针对上述问题，首先专人更新，二是办班两期，三是按月通报。")),
        Good(Report("（一）主动公开\n1.公开120条。\n2.解读6篇。\n（二）依申请公开\n1.收到2件。\n2.办结2件。\n（三）监督保障\n培训2次。", Problems)),
        Good(Report("公开120条。", "存在问题：\n1.栏目更新慢。\n2.培训少。\n改进措施：\n1.专人更新。\n2.办班两期。")),
        Good(Report("首先，公开120条；其次，解读6篇；三是培训2次。", "一是栏目更新慢；其次是解读少；三是培训少。")),
        Good(Report("（一）主动公开。公开120条。（二）依申请公开。未收到申请。\n（三）监督保障。培训2次。", Problems)),
        Good(Report("主动公开\n公开120条。\n监督保障\n培训2次。", "一是栏目更新慢。一是因为人手少，二是因为无考核。\n二是培训少。")),
        Good(Report("（一）主动公开\n公开120条。\n依申请公开\n未收到申请。\n（三）监督保障\n培训2次。", Problems)),
        Good(Report("公开120条。", Problems) + "\n附件：\n一、信息公开目录\n一、信息公开指南\n三、受理机构"),
    ];

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        var faults = PartNumbers.Faults(subject.Report).Concat(ItemNumbers.Faults(subject.Report)).Concat(PhraseNumbers.Faults(subject.Report));
        return faults.Take(MostFaults).Select(fault => Info.Find(0.85, fault.Message, fault.Suggestion, fault.Before, fault.At));
    }

    private const string Problems = "（一）存在的问题\n解读偏少。\n（二）改进情况\n增加图解。";

    private static string Report(string overview, string problems) =>
        $"清河县商务局2021年政府信息公开工作年度报告\n一、总体情况\n{overview}\n二、主动公开政府信息情况\n公开120条。\n三、收到和处理政府信息公开申请情况\n未收到申请。\n四、政府信息公开行政复议、行政诉讼情况\n无。\n五、存在的主要问题及改进情况\n{problems}\n六、其他需要报告的事项\n未收取信息处理费。";
}

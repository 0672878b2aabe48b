using System.Text.RegularExpressions;
using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Compliance;

/// <summary>标题应当是“机关名称+年份+政府信息公开工作年度报告”。</summary>
public sealed partial class TitleForm : ICheck
{
    private const string Due = "〈机关名称〉××××年政府信息公开工作年度报告";

    /// <summary>With fewer parts the file is a fragment, whose title may be elsewhere.</summary>
    private const int FewestSections = 4;

    public CheckInfo Info { get; } = new("title-form", "标题应当规范", Dimension.Compliance, Severity.Warning, "国办公开办函〔2021〕30号；《政府信息公开条例》第四十九条“年度报告”");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report("[[清河县商务局2021年政府信息公开工作总结]]")),
        Bad(Report("[[清河县商务局2021年政府信息公开工作报告]]")),
        Bad(Report("[[清河县商务局2021年度政府信息公开工作年度报告]]")),
        Bad(Report("[[清河县商务局2021年政务公开工作年度报告]]")),
        Bad(Report("根据条例，编制本报告。").Replace("一、总体情况", "[[一、总体情况]]", StringComparison.Ordinal)),
        Good(Report("清河县商务局2021年政府信息公开工作年度报告")),
        Good(Report("清河县商务局关于2021年政府信息公开工作年度报告")),
        Good(Report("清河县商务局\n2021年政府信息公开工作年度报告")),
        Good(Report("清河县商务局政府信息公开工作年度报告\n（2021年度）")),
        Good(Report("清河县商务局2021年政府信息公开年度报告")),
    ];

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        var report = subject.Report;
        if (report.Title is { } title)
            return OfTitle(title);

        return IsTitleLost(subject) ? [] :
        [
            Info.Find(Severity.Note, 0.75, "没有标题，看不出是哪个机关、哪一年度的报告。", $"在正文前写明标题“{Due}”。", report.Sections[0].Heading),
        ];
    }

    /// <summary>A web page has its title outside the article; so may a text copied from one, if a line of it still names the report.</summary>
    private static bool IsTitleLost(AuditSubject subject)
    {
        var report = subject.Report;
        var start = report.Text.Text.AsSpan(0, report.Sections[0].Heading.Start);
        return subject.MediaType.Contains("html", StringComparison.OrdinalIgnoreCase)
            || report.Sections.Count < FewestSections
            || report.Sections[0].Heading.IsEmpty
            || NamesReport().IsMatch(start);
    }

    private IEnumerable<Finding> OfTitle(TextSlice title)
    {
        var text = string.Concat(title.Text.Where(c => !char.IsWhiteSpace(c)));
        if (Fault(text) is not (var severity, var fault))
            yield break;

        yield return Info.Find(severity, 0.9, $"标题不规范：{fault}。", $"标题改为“{Due}”。", title);
    }

    private static (Severity Severity, string Fault)? Fault(string title)
    {
        if (!title.Contains("年度报告", StringComparison.Ordinal) && !title.Contains("年报", StringComparison.Ordinal) && OtherKind().Match(title) is { Success: true } other)
            return (Severity.Warning, $"应为“年度报告”，写成了“{other.Value}”");

        if (DoubledYear().IsMatch(title))
            return (Severity.Note, "“年度”重复，前一处写“年”即可");

        if (title.Contains("政务公开", StringComparison.Ordinal) && !title.Contains("信息公开", StringComparison.Ordinal) && title.Contains("年度报告", StringComparison.Ordinal))
            return (Severity.Note, "应为“政府信息公开”，写成了“政务公开”");

        return title.EndsWith("年报", StringComparison.Ordinal) ? (Severity.Note, "“年报”是简称，应写“年度报告”") : null;
    }

    // 工作总结 · 工作报告 · 工作情况报告 · 工作情况的报告
    [GeneratedRegex("工作总结|总结$|工作(?:情况)?的?报告$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex OtherKind();

    // 2021年度政府信息公开工作年度报告
    [GeneratedRegex("[0-9〇零一二三四五六七八九]年度[^（）]*年度报告", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex DoubledYear();

    // 清河县商务局2021年年度报告 in a line of its own; a breadcrumb has >
    [GeneratedRegex("^[^>\n。，；]{0,40}(?:年度报告|年报|工作报告|总结)[^>\n。，；：]{0,12}$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex NamesReport();

    private static string Report(string title) =>
        title + "\n一、总体情况\n2021年公开信息120条。\n二、主动公开政府信息情况\n略。\n三、收到和处理政府信息公开申请情况\n略。\n四、政府信息公开行政复议、行政诉讼情况\n无。\n五、存在的主要问题及改进情况\n解读偏少。\n六、其他需要报告的事项\n未收取信息处理费。";
}

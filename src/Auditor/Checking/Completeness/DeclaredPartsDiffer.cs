using System.Text.RegularExpressions;
using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Completeness;

/// <summary>前言说明的部分数应当与正文一致。</summary>
public sealed partial class DeclaredPartsDiffer : ICheck
{
    private const int FewestParts = 3;

    /// <summary>Fewer are another division, such as text and tables.</summary>
    private const int FewestDeclared = 4;

    private const string Digits = "一二三四五六七八九十";

    public CheckInfo Info { get; } = new("declared-parts-differ", "前言说明的部分数应当与正文一致", Dimension.Completeness, Severity.Warning, "国办公开办函〔2021〕30号：六个部分");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report("本报告由[[六部分]]组成。", Parts(5))),
        Bad(Report("全文包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项等[[七个部分]]。", Parts(6))),
        Bad(Report("本报告共分[[5个部分]]。", Parts(6))),
        Bad("清河县农业局2016年政府信息公开工作年度报告\n本报告由[[八部分]]组成。\n一、概述\n略。\n二、主动公开情况\n略。\n三、依申请公开情况\n无。\n四、收费及减免情况\n无。\n五、行政复议、行政诉讼情况\n无。\n六、存在的主要问题和改进措施\n略。"),
        Good(Report("本报告由六部分组成。", Parts(6))),
        Good(Report("全文包括总体情况、主动公开政府信息情况、存在的主要问题及改进情况等6个部分。", Parts(6))),
        Good("清河县农业局2016年政府信息公开工作年度报告\n本报告由概述、主动公开情况、依申请公开情况、收费情况、复议诉讼情况、附表六个部分组成。\n一、概述\n略。\n二、主动公开情况\n略。\n三、依申请公开情况\n无。\n四、收费及减免情况\n无。\n五、行政复议、行政诉讼情况\n无。\n附表"),
        Good(Report("本报告由六部分组成。", "一、总体情况\n略。\n二、主动公开政府信息情况\n略。\n四、政府信息公开行政复议、行政诉讼情况\n无。\n五、存在的主要问题及改进情况\n略。")),
        Good(Report("我局将政务公开融入五个部分的业务流程。", Parts(6))),
        Good(Report("本报告由正文和统计表两部分组成。", Parts(6))),
    ];

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        var report = subject.Report;
        if (Declared(report) is not ({ } sentence, var slice, var declared) || Found(report) is not { } found || found == declared || IsExplained(report, sentence, declared, found))
            yield break;

        yield return Info.Find(
            0.85,
            $"前言说明本报告分 {declared} 个部分，正文有 {found} 个部分。",
            found < declared ? "补上缺少的部分，或者改正前言中的部分数。" : "改正前言中的部分数。",
            slice);
    }

    private static (Sentence Sentence, TextSlice Slice, int Number)? Declared(AnnualReport report)
    {
        foreach (var sentence in report.Preamble.SelectMany(paragraph => paragraph.Sentences))
        {
            var match = Declaration().Match(sentence.Text);
            if (match.Success && Number(match.Groups["number"].Value) is >= FewestDeclared and var number)
                return (sentence, sentence.Slice.Part(match.Groups["parts"].Index, match.Groups["parts"].Length), number);
        }

        return null;
    }

    private static int Number(string written) =>
        int.TryParse(written, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : Digits.IndexOf(written, StringComparison.Ordinal) + 1;

    /// <summary>Null unless the parts are numbered one after the other from the first on: else some may not have been recognised.</summary>
    private static int? Found(AnnualReport report)
    {
        var parts = report.Outline.Where(item => item.IsPartHeading).ToList();
        var isWhole = parts.Count >= FewestParts && parts.Count == report.Sections.Count && parts.Select((part, at) => part.Number == at + 1).All(follows => follows);
        return isWhole ? parts.Count : null;
    }

    /// <summary>Appendices and an overview without a number are counted by some writers and not by others.</summary>
    private static bool IsExplained(AnnualReport report, Sentence sentence, int declared, int found)
    {
        var hasAppendix = Appendix().IsMatch(sentence.Text) || Appendix().IsMatch(report.Sections[^1].Heading.Text) || Appendix().IsMatch(report.Sections[^1].Body.Text) || report.Tables.Indicators is not null;
        if (Math.Abs(declared - found) == 1 && hasAppendix)
            return true;

        return declared == found + 1 && report.Find(SectionKind.Overview) is null;
    }

    // 本报告由六部分组成 · 全文包括……等六个部分 · 共分7部分
    [GeneratedRegex(@"(?:报告|全文|年报|由|包括|包含|分为|共分|共有|共)[^。]{0,200}?(?<parts>(?<number>[一二三四五六七八九十]|[0-9]{1,2})(?:个|大)?(?:部分(?:内容)?(?=组成|构成|[。，；]|$)|方面(?=组成|构成)))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Declaration();

    // 附表 · 附件 · 统计表
    [GeneratedRegex("附表|附件|附录|统计表|指标", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Appendix();

    private static string Parts(int count) => string.Join('\n', SixParts.Split('\n').Take(count * 2));

    private const string SixParts = """
        一、总体情况
        略。
        二、主动公开政府信息情况
        公开12条。
        三、收到和处理政府信息公开申请情况
        未收到申请。
        四、政府信息公开行政复议、行政诉讼情况
        无。
        五、存在的主要问题及改进情况
        解读偏少。
        六、其他需要报告的事项
        未收取信息处理费。
        """;

    private static string Report(string preamble, string parts) =>
        $"清河县商务局2021年政府信息公开工作年度报告\n{preamble}\n{parts}";
}

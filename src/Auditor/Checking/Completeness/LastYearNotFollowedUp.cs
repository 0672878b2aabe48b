using System.Text.RegularExpressions;
using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Completeness;

/// <summary>“改进情况”应当交代上年问题改了没有，不只是写打算。</summary>
public sealed partial class LastYearNotFollowedUp : ICheck
{
    public CheckInfo Info { get; } = new("last-year-not-followed-up", "应当说明上年所列问题的整改结果", Dimension.Completeness, Severity.Note, "《政府信息公开条例》第五十条第一款第四项（存在的主要问题及改进情况）");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report(2023, "解读材料偏少。2024年，我局将为每件规范性文件配发图解。")).Beside(Report(2022, "目录分类不清，我局将重新编排目录。")),
        Bad(Report(2023, "一是专职人员不足；二是栏目较多。下一步，我局将争取编制，合并栏目。")).Beside(Report(2022, "政策问答回复慢，我局将缩短答复时间。")),
        Bad(Report(2023, "公众参与渠道单一。今后我局将举办开放日。")).Beside(Report(2022, "意见征集结果未反馈，我局将逐条公布采纳情况。")),
        Good(Report(2023, "针对上年提出的目录分类不清问题，我局重新编排了目录。当前解读材料偏少，将配发图解。")).Beside(Report(2022, "目录分类不清，我局将重新编排目录。")),
        Good(Report(2023, "去年存在的答复超期问题已经解决。今年发现公众参与渠道单一，将举办开放日。")).Beside(Report(2022, "答复偶有超期，我局将设置提醒。")),
        Good(Report(2023, "（一）改进情况。已为12件文件配发图解，完成目录编排。（二）问题。渠道单一，将举办开放日。")).Beside(Report(2022, "解读材料偏少，我局将配发图解。")),
        Good(Report(2023, "解读材料偏少，将配发图解。")).Beside(Report(2022, "无。")), // last year named no problem
    ];

    public string? WhyNotAssessable(AuditSubject subject) => ArchiveGround.WhyNoLastYear(subject);

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        if (subject.Comparisons.LastYear is not { } lastYear || subject.Report.Find(SectionKind.ProblemsAndImprovements) is not { } section || subject.Report.Year is not { } year)
            yield break;

        var problems = lastYear.Other.Sentences.Where(sentence => sentence.Section == SectionKind.ProblemsAndImprovements).Select(sentence => sentence.Text).ToList();
        if (problems.Count == 0 || section.Sentences.Any(sentence => IsFollowUp(sentence.Text, year.Value)))
            yield break;

        yield return Info.Find(
            0.7,
            $"没有说明 {year.Value - 1} 年度报告所列问题的整改结果；上年写道：“{string.Join("", problems.Take(2))}”。",
            "在“存在的主要问题及改进情况”中先交代上年问题的整改结果，再写本年的问题和打算。",
            section.Heading);
    }

    private static bool IsFollowUp(string sentence, int year) => LooksBack().IsMatch(sentence) || Done().IsMatch(sentence) || sentence.Contains($"{year - 1}年", StringComparison.Ordinal);

    /// <example>针对上年提出的问题</example>
    [GeneratedRegex("上年|上一年|去年|往年|以往|此前|前期|历年|原有问题|改进情况|整改情况|得到(?:了)?(?:解决|改善|改进)|有(?:了|所)?(?:明显|较大)?(?:改善|改进|提升|好转|改观)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex LooksBack();

    /// <example>已为12件文件配发图解</example>
    [GeneratedRegex("(?:已|均已|先后|共|累计|全部)[^，。；]{0,12}(?:完成|解决|整改|建立|制定|印发|修订|开展|举办|配发|调整|补齐|更新|落实|公开|增设)|(?:完成|解决|整改|修订|印发|建立|开展|举办|组织|增设|调整)了|整改到位", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Done();

    private static string Report(int year, string partFive) => $"清河县商务局{year}年政府信息公开工作年度报告\n一、总体情况\n{year}年，我局公开信息一百余条。\n五、存在的主要问题及改进情况\n{partFive}";
}

using System.Text.RegularExpressions;
using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Completeness;

/// <summary>应当报告信息处理费收取情况（2021年度起）。</summary>
public sealed partial class FeeStatementMissing : ICheck
{
    /// <summary>The model must be this sure that no sentence tells of the fee.</summary>
    private const double Sure = 0.7;

    private const int FirstYear = 2021;

    public CheckInfo Info { get; } = new("fee-statement-missing", "应当报告收取信息处理费的情况", Dimension.Completeness, Severity.Warning, "国办函〔2020〕109号《政府信息公开信息处理费管理办法》；国办公开办函〔2021〕30号第六部分");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad("清河县商务局2021年政府信息公开工作年度报告\n一、总体情况\n2021年公开信息120条。\n六、其他需要报告的事项\n[[无]]"),
        Bad("清河县商务局2022年政府信息公开工作年度报告\n一、总体情况\n2022年公开信息120条。\n六、其他需要报告的事项\n[[无其他需要报告的事项。]]"),
        Bad("清河县商务局2023年政府信息公开工作年度报告\n一、总体情况\n2023年公开信息120条。\n六、其他需要报告的事项\n[[全年办理县人大代表建议2件，均已答复并公开。]]"),
        Good("清河县商务局2021年政府信息公开工作年度报告\n一、总体情况\n2021年公开信息120条。\n六、其他需要报告的事项\n本年度未收取信息处理费。"),
        Good("清河县商务局2021年政府信息公开工作年度报告\n一、总体情况\n2021年公开信息120条。\n六、其他需要报告的事项\n按照《政府信息公开信息处理费管理办法》，发出收费通知1件，收取400元。"),
        Bad("清河县商务局2022年政府信息公开工作年度报告\n一、总体情况\n2022年公开信息120条。\n三、收到和处理政府信息公开申请情况\n[[2022年办理申请2件，未收取信息处理费。]]\n六、其他需要报告的事项\n无。"),
        Good("清河县商务局2022年政府信息公开工作年度报告\n一、总体情况\n2022年公开信息120条。\n六、其他需要报告的事项\n我局全年没有向申请人收过任何费用，相关资料免费提供。"),
        Good("清河县商务局2022年政府信息公开工作年度报告\n一、总体情况\n2022年公开信息120条。\n六、其他需要报告的事项\n收费情况：无。"),
        Good("清河县商务局2022年政府信息公开工作年度报告\n一、总体情况\n2022年公开信息120条。\n六、其他需要报告的事项\n依申请提供政府信息零收费，无其他事项。"),
        Good("清河县商务局2022年政府信息公开工作年度报告\n一、总体情况\n2022年公开信息120条。\n六、其他需要报告的事项\n信息公开处理费用0元。"),
        Good("清河县商务局2020年政府信息公开工作年度报告\n一、总体情况\n2020年公开信息120条。\n六、其他需要报告的事项\n无。"),
    ];

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        if (subject.Report.Year is { Value: >= FirstYear } && subject.Report.Find(SectionKind.OtherMatters) is { } other)
        {
            if (other.Sentences.Prepend(null).Any(sentence => Fee().IsMatch(sentence?.Text ?? other.Heading.Text)))
                yield break;

            if (Elsewhere(subject.Report) is { } elsewhere)
            {
                yield return Info.Find(Severity.Note, 0.85, "信息处理费的收取情况写在了其他部分，没有写入第六部分。", "移到“六、其他需要报告的事项”，或在该部分再写一次。", elsewhere);
                yield break;
            }
        }

        var fee = subject.Labels.RequiredContent.FirstOrDefault(content => content.Topic == Topic.Fee);
        if (fee is null || fee.IsPresent || fee.Confidence < Sure || Place(subject.Report) is not { } place)
            yield break;

        yield return Info.Find(
            fee.Confidence,
            "没有说明信息处理费的收取情况；只写“无”不能视为已报告。",
            "在“六、其他需要报告的事项”中写明本年度收取信息处理费的件数和金额，没有收取的也应写明没有收取。",
            place);
    }

    /// <summary>A statement that a fee was or was not taken; a mere mention of the rules on the fee is none.</summary>
    private static TextSlice? Elsewhere(AnnualReport report) =>
        report.Sections.Where(section => section.Kind is SectionKind.Overview or SectionKind.DisclosureRequests or SectionKind.ReviewAndLitigation or SectionKind.Fees or SectionKind.Additional)
            .SelectMany(section => section.Sentences)
            .FirstOrDefault(sentence => Statement().IsMatch(sentence.Text))?.Slice;

    private static TextSlice? Place(AnnualReport report)
    {
        var other = report.Find(SectionKind.OtherMatters);
        return other is { Sentences: [var first, ..] } ? first.Slice : other?.Heading ?? report.Sections.LastOrDefault(section => !section.Heading.IsEmpty)?.Heading;
    }

    // 信息处理费 · 收过任何费用 · 免费提供 · 零收费; 三公经费 is another matter
    [GeneratedRegex(@"收费|处理费|处里费|费用|免费|工本费|检索费|邮寄费|复制费|信息费", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Fee();

    // 未收取信息处理费 · 没有产生费用 · 收取信息处理费400元 · 不收取任何费用
    [GeneratedRegex(@"(?:未|没有|无|不|零|共|全年|合计)[^，。；]{0,14}(?:信息处理费|处理费|收费|任何费用|检索、?复制|费用)|(?:信息处理费|处理费)[^。；]{0,12}(?:[0-9]|未|无|零)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Statement();
}

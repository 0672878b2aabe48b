using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Completeness;

/// <summary>应当报告信息处理费收取情况（2021年度起）。</summary>
public sealed class FeeStatementMissing : ICheck
{
    /// <summary>The model must be this sure that no sentence tells of the fee.</summary>
    private const double Sure = 0.7;

    public CheckInfo Info { get; } = new("fee-statement-missing", "应当报告收取信息处理费的情况", Dimension.Completeness, Severity.Warning, "国办函〔2020〕109号《政府信息公开信息处理费管理办法》；国办公开办函〔2021〕30号第六部分");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad("清河县商务局2021年政府信息公开工作年度报告\n一、总体情况\n2021年公开信息120条。\n六、其他需要报告的事项\n[[无]]"),
        Bad("清河县商务局2022年政府信息公开工作年度报告\n一、总体情况\n2022年公开信息120条。\n六、其他需要报告的事项\n[[无其他需要报告的事项。]]"),
        Bad("清河县商务局2023年政府信息公开工作年度报告\n一、总体情况\n2023年公开信息120条。\n六、其他需要报告的事项\n[[全年办理县人大代表建议2件，均已答复并公开。]]"),
        Good("清河县商务局2021年政府信息公开工作年度报告\n一、总体情况\n2021年公开信息120条。\n六、其他需要报告的事项\n本年度未收取信息处理费。"),
        Good("清河县商务局2021年政府信息公开工作年度报告\n一、总体情况\n2021年公开信息120条。\n六、其他需要报告的事项\n按照《政府信息公开信息处理费管理办法》，发出收费通知1件，收取400元。"),
        Good("清河县商务局2020年政府信息公开工作年度报告\n一、总体情况\n2020年公开信息120条。\n六、其他需要报告的事项\n无。"),
    ];

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        var fee = subject.Labels.RequiredContent.FirstOrDefault(content => content.Topic == Topic.Fee);
        if (fee is null || fee.IsPresent || fee.Confidence < Sure || Place(subject.Report) is not { } place)
            yield break;

        yield return Info.Find(
            fee.Confidence,
            "没有说明信息处理费的收取情况；只写“无”不能视为已报告。",
            "在“六、其他需要报告的事项”中写明本年度收取信息处理费的件数和金额，没有收取的也应写明没有收取。",
            place);
    }

    private static TextSlice? Place(AnnualReport report)
    {
        var other = report.Find(SectionKind.OtherMatters);
        return other?.Sentences.FirstOrDefault()?.Slice ?? other?.Heading ?? report.Sections.LastOrDefault(section => !section.Heading.IsEmpty)?.Heading;
    }
}

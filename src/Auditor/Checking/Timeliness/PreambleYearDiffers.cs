using Auditor.Reports;
using Auditor.Segmenting.Years;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Timeliness;

/// <summary>引言年度应当与报告年度一致：“现将2020年…情况报告如下” in the report for 2021.</summary>
public sealed class PreambleYearDiffers : ICheck
{
    public CheckInfo Info { get; } = new("preamble-year-differs", "引言所述年度应当与报告年度一致", Dimension.Timeliness, Severity.Error, "《政府信息公开条例》第四十九条；国办公开办函〔2021〕30号");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad("云岭市财政局2021年政府信息公开工作年度报告\n根据《条例》要求，现将[[2020年]]政府信息公开工作情况报告如下。\n一、总体情况\n2021年，我局公开信息300条。"),
        Bad("云岭市财政局2023年政府信息公开工作年度报告\n现公布云岭市财政局[[2022年度]]政府信息公开工作年度报告。\n一、总体情况\n2023年，我局公开信息300条，2023年收到申请3件。"),
        Bad("一、总体情况\n2024年，我局抓好公开工作，现将[[2023年]]工作总结如下：\n（一）主动公开\n2024年发布信息210条。2024年刊发解读8篇。\n统计期限自2024年1月1日起至2024年12月31日止。"),
        Good("云岭市财政局2021年政府信息公开工作年度报告\n现将2021年政府信息公开工作情况报告如下。\n一、总体情况\n2021年，我局公开信息300条。"),
        Good("云岭市财政局2021年政府信息公开工作年度报告\n根据2019年修订的《条例》和2020年年报反映的问题，我局改进了工作，现将有关情况报告如下。\n一、总体情况\n2021年，我局公开信息300条。"),
        Good("云岭市财政局2023年政府信息公开工作年度报告\n编制说明：本报告按照省政府办公厅2021年印发的格式编写。\n一、总体情况\n2023年，我局公开信息300条，2023年收到申请3件。"),
        Good("云岭市财政局2023年政府信息公开工作年度报告\n现将依据2019年修订的《条例》和2021年新格式编制的年度报告公布如下。\n一、总体情况\n2023年，我局公开信息300条，2023年收到申请3件。"),
        Good("云岭市财政局2021年政府信息公开工作年度报告\n2022年1月，我局编制了本报告。\n一、总体情况\n2021年，我局公开信息300条。按期公布2020年度信息公开年报。"),
    ];

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        if (subject.Report.Year is not { } year)
            yield break;

        foreach (var mention in subject.Report.YearMentions.Where(mention => mention.Year != year.Value && Announcement.Names(mention)))
        {
            yield return Info.Find(
                0.95,
                $"引言说的是 {mention.Year} 年的情况，报告年度是 {year.Value} 年。",
                $"核对引言是否沿用了往年文字，应写“{year.Value}年”。",
                mention.Slice);
        }
    }
}

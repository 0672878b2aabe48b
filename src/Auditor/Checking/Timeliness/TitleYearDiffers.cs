using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Timeliness;

/// <summary>标题年度应当与正文一致。</summary>
public sealed class TitleYearDiffers : ICheck
{
    public CheckInfo Info { get; } = new("title-year-differs", "标题中的年度应当与统计期限、正文一致", Dimension.Timeliness, Severity.Error, "《政府信息公开条例》第四十九条；国办公开办函〔2021〕30号");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad("青石镇人民政府[[2020年]]政府信息公开工作年度报告\n本报告数据统计期限为2021年1月1日至2021年12月31日。\n一、总体情况\n2021年，我镇公开信息86条。"),
        Bad("[[2022年度]]云岭市水利局政府信息公开工作年度报告\n现将我局2023年政府信息公开工作情况报告如下。\n一、总体情况\n2023年发布信息410条，2023年6月举办培训。\n五、存在的主要问题及改进情况\n2024年将增设专栏。"),
        Bad("清河县审计局[[2018年]]政府信息公开年度报告\n一、总体情况\n2019年，我局公开审计结果公告5份。2019年收到申请2件。"),
        Good("清河县审计局2019年政府信息公开年度报告\n一、总体情况\n2019年，我局公开审计结果公告5份，较2018年增加2份。"),
        Good("清河县审计局政府信息公开年度报告\n一、总体情况\n2019年，我局公开审计结果公告5份。"),
        Good("清河县教育局2021年政府信息公开工作年度报告\n本报告数据统计期限为2021年1月1日至2021年12月31日。\n一、总体情况\n依据国办发〔2019〕14号文件，公布2020—2021学年招生计划。在2020年度评估中列第二。\n五、存在的主要问题及改进情况\n2022年，我局计划改版专栏。2022年将增加解读。"),
    ];

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        if (subject.Report.Year is not { Title: { } title } year || title == year.Value)
            yield break;

        var mention = subject.Report.YearMentions.First(mention => mention.Place == YearPlace.Title && mention.Year == title);
        yield return Info.Find(
            0.97,
            $"标题写的是 {title} 年，而{Others(year)}是 {year.Value} 年。",
            $"核对报告年度，将标题改为“{year.Value}年”，或更正其余各处。",
            mention.Slice);
    }

    private static string Others(ReportYear year) => year.From switch
    {
        YearDerivation.Given => "应报年度",
        _ when year.Period == year.Value => "统计期限和正文所写",
        _ => "正文所写",
    };
}

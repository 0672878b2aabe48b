using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Timeliness;

/// <summary>改进计划应当写下一年度：the plans in the report for 2021 are plans for 2022.</summary>
public sealed class PlanNamesReportYear : ICheck
{
    /// <summary>Precision of the rule alone on <c>data/gold/years.tsv</c>: 71 right, 1 wrong.</summary>
    private const double RulePrecision = 0.98;

    /// <summary>Below this the model contradicts a clear reading, and the finding is a warning.</summary>
    private const double ModelContradicts = 0.1;

    /// <summary>An unclear reading counts from this probability on, as a warning only.</summary>
    private const double ModelSure = 0.8;

    private const double SureEnoughForError = 0.9;

    /// <summary>The rule alone, against the model.</summary>
    private const double Contradicted = 0.5;

    /// <summary>“力争到2021年底……将” in the report for 2021: a goal that is already over.</summary>
    private const double GoalInThePast = 0.75;

    public CheckInfo Info { get; } = new("plan-names-report-year", "改进计划不应写成报告年度或更早的年份", Dimension.Timeliness, Severity.Error, "《政府信息公开条例》第五十条第一款第四项；国办公开办函〔2021〕30号第五部分");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report(2021, "[[2021年]]，我局将进一步细化公开目录，补齐项目审批类信息。")),
        Bad(Report(2023, "（二）改进措施\n一是补充栏目。[[2023年]]，在县政府办公室的指导下，我镇将每季度核对一次公开栏。")),
        Bad(Report(2020, "针对上述不足，下一步[[2019年]]我委计划增配专职人员一名。")),
        Bad(Report(2022, "（二）[[2022年]]工作打算\n增设查阅点两处。")),
        Bad(Report(2024, "下一步，我局计划在[[2024年]]上半年完成栏目调整。")),
        Bad("清河县商务局2021年政府信息公开工作年度报告\n一、总体情况\n2021年公开信息120条。\n（六）下一步工作打算\n[[2021年]]，我局将完善解读机制。"),
        Bad(Report(2021, "全镇[[2021年]]将继续规范村级公开栏。")),
        Bad(Report(2022, "我馆将完善查阅服务，[[2022年]]新增自助终端两台。")),
        Bad(Report(2020, "力争到[[2020年]]底，各科室将全部建立台账。")),
        Good(Report(2021, "2022年，我局计划新增两个栏目。")),                                                           // L6
        Good(Report(2021, "2021年，我局将政务公开纳入年度考核，但基层站所的信息仍有缺漏。")),                         // disposal
        Good(Report(2021, "2021年底，县里将开展验收，我局提前自查发现目录缺项4处，随后补齐。")),              // told of others
        Bad(Report(2021, "（二）改进措施\n1.[[2021年]]，我局将邀请企业试读解读稿。\n2.增设查阅点。")),
        Bad(Report(2021, "针对以上不足，[[2021年]]我局将进行下列改进：编目录、核链接。")),
        Good(Report(2021, "2021年，我局公开工作虽有进步，但解读偏少，下一步将增加图解。")),                         // state, then plan
        Good(Report(2021, "2021年，我局认真落实《条例》，将信息公开工作贯穿各项业务。")),                            // done, then disposal
        Good(Report(2021, "我局将按照国办发〔2019〕14号文件要求开展自查。")),                                        // L1
        Good(Report(2021, "我局将修订《公开事项目录（2020版）》，并对照《2021年政务公开工作要点》查漏补缺。")),      // L2
        Good(Report(2021, "条例自2019年5月15日施行以来，部分同志理解不深，我局将组织轮训。")),                       // L3
        Good(Report(2021, "较2020年增长一成的申请量对人手提出考验，我局将增配一人。")),                             // L4
        Good(Report(2021, "我局将在2020年整改的基础上继续核对链接。")),                                               // L4
        Good(Report(2021, "自2008年以来累计公开的四千余条信息，我局将分批复核。")),                                   // L5
        Good(Report(2021, "到2025年底前，我局将实现目录全覆盖；“十四五”期间（2021—2025年）分三步走。")),           // L7
        Good(Report(2021, "截至2022年1月，两件延期申请已全部答复，我局将归档备查。")),                               // L8
        Good("清河县商务局2021年政府信息公开工作年度报告\n本报告数据统计期限为2021年1月1日至12月31日。\n五、存在的主要问题及改进情况\n我局将补齐短板。"), // L9
        Good(Report(2021, "针对2020年年报中提出的三个问题，我局将逐项销号。")),                                       // L10
        Good(Report(2021, "结合2022年冬奥会和第七次全国人口普查（2020年）数据发布，我局将加强回应。")),              // L11
        Good(Report(2021, "我局将公开2022年部门预算和2020年部门决算。")),                                             // L12
        Good(Report(2021, "2020年度信息公开年报已按期公布，我局将继续按时公布。")),                                   // L13
        Good(Report(2021, "在2020年度第三方评估中列第二，失分项我局将逐条整改。")),                                   // L14
        Good(Report(2021, "我局将及时公布2020—2021学年招生信息。")),                                                  // L15
        Good(Report(2021, "上年（2020年）结转2件，均已办结，我局将总结经验。")),                                     // L16
        Good(Report(2021, "2020年12月28日收到、2021年1月答复的一件申请反映出流转偏慢。")),                           // L17
        Good(Report(2021, "年初印发《2021年工作方案》，要求各科室将于6月底前完成清理。")),                           // L18
    ];

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        if (subject.Report.Year is not { } year)
            yield break;

        foreach (var mention in subject.Report.YearMentions.Where(mention => mention.Year <= year.Value && mention.Use is YearUse.Plain or YearUse.SingleAct or YearUse.Horizon))
        {
            var error = subject.Labels.YearError(mention);
            if (Confidence(mention, error) is { } confidence && PlanPassages.Contain(mention, subject.Report) && !IsGoalOfOthers(mention))
                yield return Judge(mention, year, confidence, error);
        }
    }

    /// <summary>Rule and model together; null when there is nothing to say.</summary>
    private static double? Confidence(YearMention mention, double error) => (mention.Plan, mention.Use) switch
    {
        (PlanReading.Plan, YearUse.Horizon) => GoalInThePast,
        (PlanReading.Plan, _) => Math.Max(error, error < ModelContradicts ? Contradicted : RulePrecision),
        (PlanReading.Possible, not YearUse.Horizon) when error >= ModelSure => Math.Min(error, SureEnoughForError - 0.01),
        _ => null,
    };

    private Finding Judge(YearMention mention, ReportYear year, double confidence, double error)
    {
        var wrong = mention.Year == year.Value ? "即报告年度本身" : "早于报告年度";
        var doubt = mention.Plan == PlanReading.Plan && error < ModelContradicts ? "；模型与规则判断不一，请人工核对"
            : mention.Plan == PlanReading.Possible ? "；句中没有“将”“拟”等字样，由模型判断，请人工核对"
            : "";
        return Info.Find(
            confidence >= SureEnoughForError ? Severity.Error : Severity.Warning,
            confidence,
            $"{year.Value} 年度报告中的工作计划写的是“{mention.Slice}”，{wrong}，应为 {year.Value + 1} 年{doubt}。",
            $"核对此处是否沿用了往年报告的文字；如确为下一步计划，请改为“{year.Value + 1}年”。",
            mention.Slice);
    }

    /// <summary>“2019—2021年”, or a goal quoted from a document: “按照方案，到2021年底要……”.</summary>
    private static bool IsGoalOfOthers(YearMention mention)
    {
        if (mention.Use != YearUse.Horizon)
            return false;

        var text = mention.Sentence.Text;
        var end = mention.OffsetInSentence + mention.Slice.Length;
        return text.AsSpan(0, mention.OffsetInSentence) is [.., '截', '至' or '止'] or [.., '—' or '-' or '~'] || end < text.Length && text[end] is '—' or '-' or '~' or '至' or '到'
            || text.Contains('《', StringComparison.Ordinal) || text.Contains("要求", StringComparison.Ordinal) || text.Contains("目前", StringComparison.Ordinal);
    }

    private static string Report(int year, string partFive) =>
        $"清河县商务局{year}年政府信息公开工作年度报告\n一、总体情况\n{year}年，我局主动公开政府信息120条。\n五、存在的主要问题及改进情况\n{partFive}";
}

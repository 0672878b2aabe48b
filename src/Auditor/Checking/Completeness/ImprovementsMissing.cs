using Auditor.Classifying;
using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Completeness;

/// <summary>第五部分应当写明改进情况。</summary>
public sealed class ImprovementsMissing : ICheck
{
    private const double ModelSeesMeasure = 0.5;

    private const double SureEnoughForError = 0.25;

    public CheckInfo Info { get; } = new("improvements-missing", "第五部分应当写明改进情况", Dimension.Completeness, Severity.Error, "《政府信息公开条例》第五十条第一款第五项；国办公开办函〔2021〕30号第五部分");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report("[[一是政策解读形式单一。]]二是信息发布滞后。三是队伍建设有待加强。")),
        Bad(Report("（一）存在的主要问题\n[[公开内容不够全面，群众关心的征地信息偏少。]]")),
        Bad(Report("[[对照群众期盼仍有差距，栏目内容陈旧，人员力量不足。]]")),
        Good(Report("公开不及时，将改进。")),
        Good(Report("解读偏少。今后每份文件配一张图解。")),
        Good(Report("存在栏目停更的问题。6月由办公室接手，每周一更新。")),
        Good(Report("窗口答复口径不一。口径32条已于9月定下。")),
        Good(Report("信息报送滞后，现由各股室指定专人负责。")),
        Good(Report("公开内容不够全面。我局要在全面性上下功夫，加强与各股室的沟通。")),
    ];

    public string? WhyNotAssessable(AuditSubject subject) => subject.Labels.WhyNoModel(ReportClassifier.RequiredContentTask) ??
        (PartFive.Read(subject.Report) is not { } part || !part.All.Any() ? "没有读到第五部分的文字，无法判断是否写了改进情况。" : null);

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        var part = PartFive.Read(subject.Report)!;
        if (part.All.Any(clause => PartFive.NamesMeasure(clause.Text)) || !part.All.All(clause => PartFive.NamesProblem(clause.Text)))
            yield break;

        var likely = part.Sentences.Select(sentence => subject.Labels.Sentences[sentence][Topic.Improvement]).DefaultIfEmpty(0).Max();
        if (likely >= ModelSeesMeasure)
            yield break;

        yield return Info.Find(
            likely < SureEnoughForError ? Severity.Error : Severity.Warning,
            likely < SureEnoughForError ? 0.93 : 0.75,
            "第五部分只写了问题，没有写改进情况，也没有写下一步的措施。",
            "针对每个问题写明已经做了什么、下一步做什么。",
            part.All.First(clause => PartFive.NamesProblem(clause.Text)).Slice);
    }

    private static string Report(string partFive) =>
        $"清河县商务局2021年政府信息公开工作年度报告\n一、总体情况\n2021年，我局主动公开政府信息120条。\n五、存在的主要问题及改进情况\n{partFive}\n六、其他需要报告的事项\n未收取信息处理费。";
}

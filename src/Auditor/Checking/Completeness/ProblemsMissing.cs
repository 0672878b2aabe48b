using Auditor.Classifying;
using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Completeness;

/// <summary>第五部分应当写明存在的问题。</summary>
public sealed class ProblemsMissing : ICheck
{
    /// <summary>Above this the model reads a problem in words that no list has, and the absence is no longer sure.</summary>
    private const double ModelSeesProblem = 0.5;

    private const double SureEnoughForError = 0.25;

    public CheckInfo Info { get; } = new("problems-missing", "第五部分应当写明存在的主要问题", Dimension.Completeness, Severity.Error, "《政府信息公开条例》第五十条第一款第五项；国办公开办函〔2021〕30号第五部分");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report("[[一是进一步加强学习，3月组织培训。]]二是优化网站栏目，更新目录。三是扎实做好依申请公开工作。")),
        Bad(Report("[[我局全年公开工作成效明显，得到群众好评。]]下一步将继续做好信息发布，按季度核对公开目录。")),
        Bad(Report("[[我局不存在政府信息公开方面的问题。]]")),
        Bad("清河县统计局2011年政府信息公开工作年度报告\n一、概述\n2011年公开信息96条。\n二、主动公开政府信息情况\n略。\n三、依申请公开情况\n未收到申请。\n六、存在的主要问题和改进措施\n[[一是3月组织培训，讲解答复文书的写法；]]二是6月底前重新编排公开目录。\n清河县统计局\n2012年3月16日"),
        Good(Report("公开不及时，将改进。")),
        Good(Report("人手不足。2021年底已报编办增配1人，届时将分设审核岗。")),
        Good(Report("截至2021年底，3个栏目未更新，将于2022年1月补齐。")),
        Good(Report("受场地改造影响，线下活动少，下一步将恢复开放日。")),
        Good(Report("（一）主要问题\n公开目录与实际业务对不上，群众查找费时。\n（二）改进情况\n6月重编目录。")),
        Good(Report("对照上级要求仍有差距：政策解读偏少。2022年每份文件配图解。")),
        Good(Report("“通知公告”与“公示公告”两个栏目内容互有交叉。拟于3月合并。")),
        Good(Report("公众号4月到6月停更，各站所报送的信息只有标题。已由办公室接手。")),
        Good(Report("上年度反映的“答复超期”已整改到位。今年群众提出，征地信息看不懂，拟附通俗说明。")),
    ];

    public string? WhyNotAssessable(AuditSubject subject) => subject.Labels.WhyNoModel(ReportClassifier.RequiredContentTask) ??
        (PartFive.Read(subject.Report) is not { } part || !part.All.Any() ? "没有读到第五部分的文字，无法判断是否写了问题。" : null);

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        var part = PartFive.Read(subject.Report)!;
        var denied = part.All.Any(clause => Denies(clause.Text));
        if (part.All.Any(clause => PartFive.NamesProblem(clause.Text) && !Denies(clause.Text)) || part.Section.Sentences.All(sentence => sentence.Text.Length < StatutoryWording.ShortestJudged))
            yield break;

        if (!denied && !part.All.All(clause => PartFive.NamesMeasure(clause.Text) || PartFive.Praises(clause.Text)))
            yield break;

        var likely = part.Sentences.Select(sentence => subject.Labels.Sentences[sentence])
            .Where(labels => labels[Topic.Problem] >= labels.Topics.Max())
            .Select(labels => labels[Topic.Problem])
            .DefaultIfEmpty(0)
            .Max();
        if (!denied && likely >= ModelSeesProblem)
            yield break;

        var isSure = !denied && likely < SureEnoughForError;
        yield return Info.Find(
            isSure ? Severity.Error : Severity.Warning,
            isSure ? 0.93 : 0.75,
            denied ? "第五部分称没有问题，没有写存在的主要问题。" : "第五部分只写了成绩或措施，没有写存在的主要问题。",
            "写明本年度政府信息公开工作中的具体问题，再逐条写改进情况。",
            part.All.First().Slice);
    }

    private static bool Denies(string clause) =>
        (clause.Contains("不存在", StringComparison.Ordinal) || clause.Contains("没有发现", StringComparison.Ordinal) || clause.Contains("未发现", StringComparison.Ordinal) || clause.Contains("无明显", StringComparison.Ordinal) || clause.StartsWith('无'))
        && clause.Contains("问题", StringComparison.Ordinal);

    private static string Report(string partFive) =>
        $"清河县商务局2021年政府信息公开工作年度报告\n一、总体情况\n2021年，我局主动公开政府信息120条。\n五、存在的主要问题及改进情况\n{partFive}\n六、其他需要报告的事项\n未收取信息处理费。";
}

using Auditor.Classifying;
using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Substance;

/// <summary>总体情况、问题和改进不应通篇套话。</summary>
public sealed class Boilerplate : ICheck
{
    /// <summary>Share of stock characters from which a section counts as boilerplate; a section with one figure in ten sentences stays below.</summary>
    private const double StockShare = 0.9;

    /// <summary>A section of fewer judged sentences is too short to judge.</summary>
    private const int FewestSentences = 4;

    private const int ShownSentences = 3;

    private const int ShownWords = 6;

    /// <summary>A sentence counts as stock from this probability on.</summary>
    private const double IsStock = 0.5;

    private static readonly SectionKind[] Judged = [SectionKind.Overview, SectionKind.ProblemsAndImprovements];

    public CheckInfo Info { get; } = new("boilerplate", "总体情况、问题和改进应当写具体，不应通篇套话", Dimension.Substance, Severity.Warning, "国办公开办函〔2021〕30号：不能遗漏，也不宜泛化；内容雷同、敷衍塞责的，依法追究责任");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad("清河县商务局2021年政府信息公开工作年度报告\n一、总体情况\n[[我局高度重视政府信息公开工作，切实加强组织领导。]]坚持以公开为常态、不公开为例外，不断加大公开力度。认真贯彻落实上级有关文件精神，扎实推进各项工作。进一步健全工作机制，确保政府信息公开工作有序开展。"),
        Good("清河县商务局2021年政府信息公开工作年度报告\n一、总体情况\n2021年，我局在县政府门户网站发布信息120条，其中政策文件14条、通知公告36条。4月和9月分别举办业务培训，62人参加。“清河商务”公众号推送96条。收到申请3件，均在15个工作日内答复。政策法规股按季度核对目录，更新条目27个。"),
        Good("清河县商务局2021年政府信息公开工作年度报告\n五、存在的主要问题及改进情况\n公开不够及时。将加强管理。"),
        Good("清河县商务局2021年政府信息公开工作年度报告\n五、存在的主要问题及改进情况\n一是部分站所对答复文书的格式掌握不牢，补正通知写得过于笼统。二是群众办事指南更新慢于窗口调整。下一步，编写答复文书模板，发到各站所。窗口一调整，当日改办事指南。由法规股核对，办公室抽查。"),
        Good("清河县商务局2021年政府信息公开工作年度报告\n六、其他需要报告的事项\n我局高度重视。认真落实。扎实推进。不断加强。"),
    ];

    public string? WhyNotAssessable(AuditSubject subject) => subject.Labels.WhyNoModel(ReportClassifier.BoilerplateTask);

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        for (var at = 0; at < subject.Report.Sections.Count; at++)
        {
            var section = subject.Report.Sections[at];
            var share = subject.Labels.Sections[at].Boilerplate;
            if (!Judged.Contains(section.Kind) || share < StockShare)
                continue;

            var judged = section.Sentences.Where(sentence => subject.Labels.Sentences[sentence].Stock is not null).ToList();
            if (judged.Count < FewestSentences)
                continue;

            if (judged.Any(IsConcrete) || judged.Count(sentence => subject.Labels.Sentences[sentence].Stock >= IsStock) < FewestSentences)
                continue;

            yield return Info.Find(
                share,
                $"“{section.Kind.ChineseName()}”的 {judged.Count} 句中，按字数约 {share:P0} 是套话，缺少数字、日期、文件、栏目或具体做法{Words(judged, subject.Labels)}。",
                "写明本机关本年度做了什么：公开了多少、在哪个栏目、出台了哪份文件、何时由谁办理。",
                judged.OrderByDescending(sentence => subject.Labels.Sentences[sentence].Stock).Take(ShownSentences).OrderBy(sentence => sentence.Slice.Start).Select(sentence => sentence.Slice));
        }
    }

    /// <summary>What weighed with the model: the stock words that stand in most of the sentences.</summary>
    private static string Words(IReadOnlyList<Sentence> sentences, ReportLabels labels)
    {
        var words = sentences.SelectMany(sentence => labels.Sentences[sentence].StockWords)
            .GroupBy(word => word, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .Select(group => group.Key)
            .Take(ShownWords)
            .ToList();
        return words.Count == 0 ? "" : $"；套话多在{string.Join('、', words.Select(word => $"“{word}”"))}等词";
    }

    /// <summary>One figure, date, document, column or office shows that the writer spoke of something, whatever the words around it weigh.</summary>
    private static bool IsConcrete(Sentence sentence) => ConcreteSigns.In(sentence.Text);
}

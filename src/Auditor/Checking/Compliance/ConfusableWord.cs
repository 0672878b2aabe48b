using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Compliance;

/// <summary>易错字词：截止/截至, 形势/形式, 布署/部署, by the lexicon and by context.</summary>
public sealed class ConfusableWord : ICheck
{
    public CheckInfo Info { get; } = new("confusable-word", "不应有易错字词", Dimension.Compliance, Severity.Note, "《党政机关公文处理工作条例》第十九条：用字规范；data/lexicons/confusable-words.tsv、character-slips.tsv");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report("[[截止]]12月31日，我局共公开信息86条。")),
        Bad(Report("我局采取[[多种形势]]宣传条例，印发折页600份。")),
        Bad(Report("按照县政府统一[[布署]]，3月完成栏目调整。")),
        Bad(Report("在服务大厅增设查阅点2处，畅通依申请公开[[受理渠]]。")),
        Bad(Report("全年[[末收到]]政府信息公开申请。")),
        Bad(Report("编制公开办理[[程流程]]图1张。")),
        Bad(Report("依据政府[[信息公开条列]]编制公开目录。")),
        Bad(Report("按照县委统一[[步署]]，公开农村公路[[建没]]补助资金36万元。")),
        Bad(Report("局网站加挂[[链结]]12条，方便群众[[查寻]]。")),
        Bad(Report("把信息公开[[做为]]一件大事，[[政务微搏]]推送36条。")),
        Good(Report("展厅创建没有先例，省委部署、本部署名的文件均已公开；设备案卡12张。")),
        Good(Report("《城乡供水办法》征求意见截止12月15日，收到意见9条；截至12月31日公开信息86条。")),
        Good(Report("面对经济下行等形势，我局编制形势分析4期，形式多样。")),
        Good(Report("局属事业单位、省部属高校信息由各单位自行公开。")),
        Good(Report("把“通迅”“帐户”“布署”等42个易错词录入校对词库。")),
        Good(Report("栏目每月末按时核对，年末收到群众来信7件。")),
        Good(Report("疫苗不良反应情况按周公布，活动后群众反应良好。")),
        Good(Report("工程流程、议程流程均在网上公布，引水渠到户后公示名单。")),
    ];

    public string? WhyNotAssessable(AuditSubject subject) =>
        subject.Report.Text.IsNoisy ? "原文被网页转换过（繁体、注音或乱码），用字可能不是作者所写。" : null;

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        var listed = Listed(subject).ToList();
        return listed.Concat(Slips(subject).Where(slip => !listed.Exists(finding => finding.Evidence[0].Span.Start == slip.Evidence[0].Span.Start)));
    }

    private IEnumerable<Finding> Listed(AuditSubject subject)
    {
        var passages = Passage.Of(subject.Report).ToList();

        // nearly every slip is nowhere in the report, which one search of all passages tells
        var all = string.Join('\n', passages.Select(passage => passage.Text));
        var words = Written(all, subject.Lexicons);
        foreach (var passage in words.Count == 0 ? [] : passages)
        {
            foreach (var word in words)
            {
                foreach (var at in word.In(passage.Text).Where(at => !Quoting.IsTitle(passage.Text, at) && !IsNamed(passage.Text, at, word.Wrong.Length)))
                {
                    yield return Info.Find(
                        0.9,
                        $"“{word.Wrong}”疑为“{word.Right}”之误（{word.Source}）。",
                        $"核对后改为“{word.Right}”。",
                        passage.Part(at, word.Wrong.Length));
                }
            }
        }
    }

    /// <summary>The entries whose wrong spelling stands in the text.</summary>
    private static List<MisspeltWord> Written(string text, Lexicons lexicons)
    {
        var written = lexicons.ConfusableSpellings.In(text).Select(found => found.Entry).ToHashSet<MisspeltWord>(ReferenceEqualityComparer.Instance);
        return written.Count == 0 ? [] : lexicons.ConfusableWords.Where(written.Contains).ToList();
    }

    /// <summary>One character of a frequent word taken for another.</summary>
    private IEnumerable<Finding> Slips(AuditSubject subject)
    {
        foreach (var sentence in subject.Report.Sentences)
        {
            var text = sentence.Text;
            foreach (var (at, slip) in subject.Lexicons.CharacterSlips.In(sentence).Where(found => !Quoting.IsTitle(text, found.Start) && !IsNamed(text, found.Start, found.Slip.Wrong.Length)))
            {
                yield return Info.Find(
                    0.85,
                    $"“{slip.Wrong}”疑为“{slip.Right}”之误（形近或音近误写）。",
                    $"核对后改为“{slip.Right}”。",
                    sentence.Slice.Part(at, slip.Wrong.Length));
            }
        }
    }

    /// <summary>改正“帐户”等易错词: the slip itself is what the sentence speaks of.</summary>
    private static bool IsNamed(string text, int at, int length) =>
        at > 0 && text[at - 1] == '“' && at + length < text.Length && text[at + length] == '”';

    private static string Report(string sentence) =>
        $"清河县商务局2021年政府信息公开工作年度报告\n一、总体情况\n2021年，主动公开信息120条。{sentence}";
}

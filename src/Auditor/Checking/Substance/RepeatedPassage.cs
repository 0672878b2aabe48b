using System.Text.RegularExpressions;
using Auditor.Checking.Compliance;
using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Substance;

/// <summary>同一句话不应在报告中出现两次。</summary>
public sealed partial class RepeatedPassage : ICheck
{
    private const int ShortestRepeated = 15;

    public CheckInfo Info { get; } = new("repeated-passage", "同一句话不应在报告中重复出现", Dimension.Substance, Severity.Note, "国办公开办函〔2021〕30号：内容雷同、敷衍塞责的，依法追究责任");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report("按照先审查后公开的要求逐条核对拟公开信息。公开信息120条。[[按照先审查后公开的要求逐条核对拟公开信息。]]")),
        Bad(Report("一是由办公室统一接收各股室报送的拟公开信息；二是每周五核对栏目。\n（二）平台建设\n[[三是由办公室统一接收各股室报送的拟公开信息；]]四是改版页面。")),
        Bad(Report("邀请企业代表到局机关参加开放日活动并现场答疑。") + "\n五、存在的主要问题及改进情况\n解读偏少。[[邀请企业代表到局机关参加开放日活动并现场答疑。]]"),
        Bad(Report("制发文件先填审核表，科室领导签字把关。\n（二）平台建设\n[[制发文件先填审核表，科室领导签字把关。]]")),
        Good(Report("全年未收到政府信息公开申请，无结转事项。") + "\n三、收到和处理政府信息公开申请情况\n全年未收到政府信息公开申请，无结转事项。"),
        Good(Report("（一）政府信息公开平台建设和运行维护情况\n改版网站。\n（二）政府信息公开平台建设和运行维护情况\n新增账号。")),
        Good(Report("3月组织培训1期，参加42人，并现场测试。9月组织培训1期，参加38人，并现场测试。")),
        Good(Report("逐条核对。公开信息120条。逐条核对。")),
    ];

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        var seen = new Dictionary<string, TextSlice>(StringComparer.Ordinal);
        var passages = new HashSet<string>(StringComparer.Ordinal);
        foreach (var passage in Passage.Of(subject.Report).Where(passage => !passage.IsHeading && (passages.Add(passage.Text) || passage.Text.Length < EditingResidue.ShortestRepeated)))
        {
            foreach (Match match in SentenceRun().Matches(passage.Text))
            {
                var text = Ordinal().Replace(match.Value, "").Trim();
                var han = text.Count(c => c is >= '\u4e00' and <= '\u9fff');
                if (han < ShortestRepeated || RepeatedWording.IsZeroStatement(text) || subject.Lexicons.Statutory.Covers(text))
                    continue;

                var slice = passage.Part(match.Index, match.Length).Trim();
                if (seen.TryAdd(text, slice))
                    continue;

                yield return Info.Find(0.95, $"这句话与前文完全相同（{han} 字）。", "删去其中一处，或写明两处各自的情况。", slice, seen[text]);
            }
        }
    }

    private static string Report(string sentence) =>
        $"清河县商务局2021年政府信息公开工作年度报告\n一、总体情况\n{sentence}";

    // up to 。；！？ and the mark itself; a line without any mark is a heading or a label
    [GeneratedRegex(@"[^。；！？]+[。；！？]", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex SentenceRun();

    // 一是 · （二） · 3. · 第四，
    [GeneratedRegex(@"^\s*(?:[一二三四五六七八九十]是|[（(]?[一二三四五六七八九十0-9]{1,2}[）)、.．]{1,2}|第[一二三四五六]，|其[一二三四五]，)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Ordinal();
}

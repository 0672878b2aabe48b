using System.Text.RegularExpressions;
using Auditor.Reports;
using Auditor.Segmenting.Titles;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Compliance;

/// <summary>公开的版本不应带报送公文的文头：发文字号、签发人、主送机关。</summary>
public sealed partial class LetterHeadLeft : ICheck
{
    /// <summary>A document number alone may be information about the page.</summary>
    private const int FewestSigns = 2;

    private const int LongestRecipient = 40;

    /// <summary>UTF-16 units before the first part; a letter head stands at their beginning.</summary>
    private const int LongestHead = 1500;

    public CheckInfo Info { get; } = new("letter-head-left", "公开的年度报告不应带报送公文的文头", Dimension.Compliance, Severity.Warning, "《政府信息公开条例》第四十九条：报送与向社会公布分别进行");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report("[[清商字〔2022〕7号]]\n", "[[县政府办公室：]]\n现将我局2021年政府信息公开工作情况报告如下。\n")),
        Bad(Report("清河县商务局文件\n[[清商〔2022〕7号]]    [[签发人：李明远]]\n", "")),
        Bad(Report("[[清商〔2022〕7号]] [[签发人：李明远]]\n", "")),
        Bad(Report("", "[[签发人：李明远]]\n[[清河县人民政府：]]\n按照要求，现将情况报告如下。\n")),
        Good(Report("", "现将清河县商务局2021年政府信息公开工作年度报告公布如下：\n")),
        Good(Report("索引号：01234/2022-0007\n文号：清商〔2022〕7号\n发布机构：清河县商务局\n", "")),
        Good(Report("清商〔2022〕7号\n", "本报告由清河县商务局编制。\n")),
        Good(Report("", "根据《关于做好2021年度报告编制工作的通知》（清政办发〔2022〕3号），编制本报告。\n联系单位：\n清河县商务局办公室\n")),
    ];

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        var signs = Signs(subject.Report);
        if (signs.Count < FewestSigns)
            yield break;

        yield return Info.Find(
            0.88,
            $"报告开头留有报送公文的文头：{string.Join('、', signs.Select(sign => $"{sign.Name}“{sign.Slice.Text}”"))}。",
            "向社会公布的版本删去发文字号、签发人和主送机关，只保留标题和正文。",
            signs.Select(sign => sign.Slice));
    }

    private static List<(string Name, TextSlice Slice)> Signs(AnnualReport report)
    {
        var all = report.Text.All;
        var end = Math.Min(LongestHead, report.Sections[0].Heading.IsEmpty ? all.Length : report.Sections[0].Heading.Start);
        var signs = new List<(string Name, TextSlice Slice)>();
        foreach (var line in Lines(all.Part(0, end)))
        {
            Add(signs, "发文字号", line, DocumentNumber().Match(line.Text));
            Add(signs, "签发人", line, Signer().Match(line.Text));
            if (IsRecipient(line.Text))
                signs.Add(("主送机关", line));
        }

        return signs.DistinctBy(sign => sign.Name).ToList();
    }

    private static void Add(List<(string Name, TextSlice Slice)> signs, string name, TextSlice line, Match match)
    {
        if (match.Success)
            signs.Add((name, line.Part(match.Groups["sign"].Index, match.Groups["sign"].Length)));
    }

    private static IEnumerable<TextSlice> Lines(TextSlice head)
    {
        for (var start = 0; start < head.Length;)
        {
            var width = head.Chars[start..].IndexOf('\n');
            var end = width < 0 ? head.Length : start + width;
            var line = head.Part(start, end - start).Trim();
            if (!line.IsEmpty)
                yield return line;
            start = end + 1;
        }
    }

    /// <summary>“县人民政府：”, “市政务公开办、市司法局：”; not “现公布如下：” or “联系单位：”.</summary>
    private static bool IsRecipient(string line)
    {
        if (line.Length is < 3 or > LongestRecipient || line[^1] != '：' || line.AsSpan(0, line.Length - 1).IndexOfAny("，。；：") >= 0)
            return false;

        var name = line[..^1];
        return AgencyName.IsAgency(name) && !NoRecipient().IsMatch(name);
    }

    // 清商字〔2022〕7号 · 清商〔2022〕7号    签发人：李明远
    [GeneratedRegex(@"^(?<sign>[^\s：:，。《（]{1,12}〔(?:19|20)[0-9]{2}〕(?:第)?[0-9]{1,4}号)(?:\s*签发人|$)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex DocumentNumber();

    // 签发人：李明远
    [GeneratedRegex(@"(?<sign>签发人?：\s*[\u4E00-\u9FFF]{0,4})$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Signer();

    // 联系单位 · 主办单位 · 发布机构 · 责任部门
    [GeneratedRegex("^(?:联系|主办|承办|发布|公开|编制|责任|报告|填报|来源|信息|所属|受理|地址|电话|网站)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex NoRecipient();

    private static string Report(string above, string below) =>
        $"{above}清河县商务局2021年政府信息公开工作年度报告\n{below}一、总体情况\n2021年公开信息120条。\n五、存在的主要问题及改进情况\n解读偏少。";
}

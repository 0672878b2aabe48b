using System.Text.RegularExpressions;
using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Timeliness;

/// <summary>“去年（2019年）”：相对年份与所注年份应当一致。</summary>
public sealed partial class RelativeYearClash : ICheck
{
    public CheckInfo Info { get; } = new("relative-year-clash", "“去年”“今年”与所注年份应当一致", Dimension.Timeliness, Severity.Warning, "国办公开办函〔2021〕30号");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report("去年（[[2019年]]）我局收到申请3件。")),
        Bad(Report("今年（[[2020年]]）我局开设专栏2个。")),
        Bad(Report("本年度（[[2020年]]）未收到申请。")),
        Bad(Report("今年（[[2022年]]）我局公布注销名单6份。")),
        Good(Report("去年（2020年）我局收到申请3件，今年2件。")),
        Good(Report("今年（2022年），我局将增设专栏。")),                      // seen from January of the next year
        Good(Report("上年（2020年）结转2件，均已办结。")),
        Good(Report("与去年2020年版目录相比，增加三类。明年（2022年）再作修订。")),
    ];

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        if (subject.Report.Year is not { } year)
            yield break;

        foreach (var mention in subject.Report.YearMentions.Where(mention => mention.Use is YearUse.Plain or YearUse.CarriedOver or YearUse.ComparisonBase && mention.Place is YearPlace.Section or YearPlace.Preamble))
        {
            var text = mention.Sentence.Text;
            var match = Relative().Match(text[..mention.OffsetInSentence]);
            if (!match.Success || Fits(match.Groups["word"].Value, mention, year.Value))
                continue;

            yield return Info.Find(
                0.85,
                $"{year.Value} 年度报告中写“{match.Groups["word"].Value}”（{mention.Slice}），两者不符，{match.Groups["word"].Value}应为 {Expected(match.Groups["word"].Value, year.Value)} 年。",
                "核对年份是否沿用了往年报告的文字。",
                mention.Slice);
        }
    }

    /// <summary>
    /// The writer may stand in the year reported on or in January of the next. In that January 去年 is the report year,
    /// unless the sentence sets it against 今年; and 今年 is the next year where plans are made.
    /// </summary>
    private static bool Fits(string word, YearMention mention, int year) => Offset(word) switch
    {
        0 => mention.Year == year || mention.Year == year + 1 && word == "今年" && mention.Plan != PlanReading.None,
        -1 => mention.Year == year - 1 || mention.Year == year && word is "去年" or "上年" && !mention.Sentence.Text.Contains("今年", StringComparison.Ordinal),
        _ => mention.Year == year + 1 || mention.Year == year + 2 && word == "明年",
    };

    private static int Expected(string word, int year) => year + Offset(word);

    private static int Offset(string word) => word switch
    {
        "今年" or "本年" or "本年度" => 0,
        "去年" or "上年" or "上年度" or "上一年" or "上一年度" => -1,
        "明年" or "下年" or "下一年" or "下年度" or "下一年度" => 1,
        _ => throw new ArgumentOutOfRangeException(nameof(word), word, "not a relative year"),
    };

    // 去年（ · 今年（即
    [GeneratedRegex(@"(?<word>今年|本年度?|去年|上一?年度?|明年|下一?年度?)（(?:即|指)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Relative();

    private static string Report(string prose) =>
        $"清河县商务局2021年政府信息公开工作年度报告\n一、总体情况\n2021年，我局主动公开政府信息120条。{prose}\n五、存在的主要问题及改进情况\n解读偏少。";
}

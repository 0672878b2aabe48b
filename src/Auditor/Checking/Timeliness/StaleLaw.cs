using System.Text.RegularExpressions;
using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Timeliness;

/// <summary>
/// 已废止的规定不应作为现行规定引用: the regulation of 2008 ended on 15 May 2019, so the report for 2019 covers both, and
/// those from 2020 on only the new one.
/// </summary>
public sealed partial class StaleLaw : ICheck
{
    private const int FirstYearOfNewLaw = 2019;
    private const int FirstYearOfNewLawAlone = 2020;
    private const int FirstYearOfNewForm = 2021;

    /// <summary>Who explains the revision names the old rule too.</summary>
    private static readonly string[] Explained = ["711", "修订前", "修订后", "修订的", "旧条例", "旧的", "原条例", "原规定", "原《", "废止", "不再", "取消", "删除", "改为", "修改", "由15", "从15", "相比", "2019年5月15日前", "曾", "延长至20", "压缩", "缩短", "提速", "缩减", "承诺", "平均", "第三方", "征求", "意见", "提案", "建议", "热线", "信访", "投诉", "举报"];

    public CheckInfo Info { get; } = new("stale-law", "不应引用已废止的规定", Dimension.Timeliness, Severity.Warning, "《政府信息公开条例》（国务院令第711号，2019年5月15日起施行）；国办公开办函〔2021〕30号");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report(2021, "根据《中华人民共和国政府信息公开条例》（[[国务院令第492号]]），我局编制了本报告。")),
        Bad(Report(2020, "对依申请公开，我局依法在[[15个工作日]]内予以答复。")),
        Bad(Report(2022, "公民可以[[根据自身生产、生活、科研等特殊需要]]申请公开。")),
        Bad(Report(2020, "（四）政府信息公开的[[收费及减免]]情况\n全年未收费。")),
        Bad(Report(2023, "我局坚持[[以公开为原则、不公开为例外]]，公开信息40条。")),
        Bad(Report(2022, "本报告按照[[国办公开办函〔2019〕60号]]文件规定的格式编制。")),
        Bad(Report(2019, "", "审查申请人用途的[[“三需要”]]规定执行不严，有的科室没有要求说明特殊需要。")),
        Good(Report(2019, "5月15日前收到的2件按“三需要”审查用途。", "有的科室仍按“三需要”要求申请人说明用途，对新条例学习不够。")),
        Good(Report(2022, "根据《政府信息公开条例》（2007年国务院令第492号公布，2019年国务院令第711号修订），我局编制了本报告。")),
        Good(Report(2018, "根据国务院令第492号，对依申请公开依法在15个工作日内予以答复。")),
        Good(Report(2019, "5月15日前受理的申请，仍按国务院令第492号规定在15个工作日内答复。")),
        Good(Report(2020, "新条例取消了“三需要”条件，删除了根据自身生产、生活、科研等特殊需要的表述。")),
        Good(Report(2021, "涉及第三方的，书面征求意见，第三方在15个工作日内提出意见。")),
        Good(Report(2021, "我局坚持以公开为常态、不公开为例外，法定20个工作日内答复。")),
        Good(Report(2021, "条例修订后，答复期限由15个工作日改为20个工作日。")),
    ];

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        if (subject.Report.Year is not { } year || year.Value < FirstYearOfNewLaw)
            yield break;

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in year.Value < FirstYearOfNewLawAlone ? subject.Report.Find(SectionKind.ProblemsAndImprovements)?.Sentences ?? [] : subject.Report.Sentences)
        {
            foreach (Match match in OldRules().Matches(DatedEntry.FoldBrackets(sentence.Text)))
            {
                var rule = match.Groups.Cast<Group>().Skip(1).First(group => group.Success).Name;
                if (Applies(rule, sentence.Text, year.Value) && !Explained.Any(word => sentence.Text.Contains(word, StringComparison.Ordinal)) && seen.Add(rule))
                    yield return Judge(rule, sentence.Slice.Part(match.Index, match.Length));
            }
        }
    }

    private static bool Applies(string rule, string sentence, int year) => rule switch
    {
        "days" => sentence.Contains("申请", StringComparison.Ordinal) && (sentence.Contains("答复", StringComparison.Ordinal) || sentence.Contains("回复", StringComparison.Ordinal)),
        "needs" => !StillApplied().IsMatch(sentence),
        _ when year < FirstYearOfNewLawAlone => false,
        "form" => year >= FirstYearOfNewForm,
        _ => true,
    };

    private Finding Judge(string rule, TextSlice slice) => rule switch
    {
        "number" => Info.Find(0.85, $"“{slice}”公布的条例已由国务院令第711号修订，自 2019 年 5 月 15 日起施行。", "引用现行《政府信息公开条例》（国务院令第711号）。", slice),
        "days" => Info.Find(0.75, $"“{slice}”是 2019 年修订前的答复期限，现行规定为 20 个工作日（第三十三条）。", "按现行条例改写；如为本机关自定的更短期限，请写明。", slice),
        "needs" => Info.Find(0.85, $"“{slice}”是 2019 年修订前的申请条件，现行条例已经取消。", "删去该条件。", slice),
        "fees" => Info.Find(0.75, $"“{slice}”是旧格式的内容，现行条例不再收取检索、复制、邮寄费，应报告信息处理费收取情况。", "改按现行格式在第六部分报告信息处理费收取情况。", slice),
        "form" => Info.Find(0.85, $"“{slice}”规定的试行格式自 2021 年度起已由国办公开办函〔2021〕30号的格式取代。", "改引国办公开办函〔2021〕30号，并核对格式。", slice),
        "principle" => Info.Find(Severity.Note, 0.8, $"“{slice}”是修订前的提法，现行条例第五条为“以公开为常态、不公开为例外”。", "改为现行提法。", slice),
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "no such rule"),
    };

    // 国务院令第492号 · 15个工作日 · 根据自身生产、生活、科研等特殊需要 · 收费及减免情况 · 国办公开办函〔2019〕60号 · 公开为原则，不公开为例外
    [GeneratedRegex(@"(?<number>国务院(?:令第?|第)492号令?)|(?<days>(?:15|十五)个工作日)|(?<needs>根据自身生产、生活、科研等特殊需要|“?(?:三需要|三个需要)”?)|(?<fees>收费(?:及|和|与|、)减免)|(?<form>国办公开办函〔2019〕60号)|(?<principle>以?公开为原则[，、]?不公开为(?:例外|特例))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex OldRules();

    // 仍按旧规要求说明用途: the writer knows that the rule is gone
    [GeneratedRegex("仍|还在|习惯|沿用|旧|新条例|不应|不得|不再|不能|不必|无需|未按", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex StillApplied();

    private static string Report(int year, string prose, string inPartFive = "") =>
        $"清河县商务局{year}年政府信息公开工作年度报告\n一、总体情况\n{year}年，我局主动公开政府信息120条。\n{prose}\n五、存在的主要问题及改进情况\n解读偏少。{inPartFive}";
}

using System.Text.RegularExpressions;
using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Timeliness;

/// <summary>本年度的数据不应写成其他年度：“截至2020年12月31日，共公开126条” in the report for 2021.</summary>
public sealed partial class FigureOfAnotherYear : ICheck
{
    /// <summary>From here on the model agrees with the rule.</summary>
    private const double ModelAgrees = 0.5;

    /// <summary>Two years side by side may be a comparison: a warning, never an error.</summary>
    private const double PerhapsCompared = 0.6;

    /// <summary>No figure says it, only that the other aspects speak of the report year.</summary>
    private const double OtherAspectsSayReportYear = 0.6;

    private const int LongestClause = 60;

    public CheckInfo Info { get; } = new("figure-of-another-year", "本年度数据不应注为其他年度", Dimension.Timeliness, Severity.Error, "《政府信息公开条例》第四十九条、第五十条");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report("截至[[2020年]]12月31日，我局共主动公开政府信息126条。")),
        Bad(Report("依申请公开方面，[[2020年]]未收到政府信息公开申请。")),
        Bad(Report("依申请公开。[[2020年]]我队没有收到政府信息公开申请，也没有上年度结转的申请。")),
        Bad(Report("截至[[2019年]]底，本年度共受理申请7件。")),
        Bad(Report("（二）依申请公开情况\n[[2020年]]，我局共收到信息公开申请5件，均已答复。")),
        Bad(Report("[[2019年]]至今，本年度未收到申请。")),
        Bad(Report("镇里这项工作由党政办兼管，群众提的问题当场答，截至[[2020年]]12月31日一共上传146条，多为惠农补贴名单。")),
        Bad(Report("2021年，制度建设方面修订办法2件。\n（二）依申请公开。[[2020年]]，我局共受理依申请公开事项均按时答复。\n（三）平台建设。2021年，网站改版一次。")),
        Good(Report("2021年，制度建设方面修订办法2件。\n（二）依申请公开。2020年，我局受理的申请在本年度全部答复。\n（三）平台建设。2021年，网站改版一次。")),
        Good(Report("截至2020年12月31日存量信息210条，今年清理130条。")),
        Good(Report("依申请公开方面，2020年全年收到9件，今年收到12件。")),
        Good(Report("2020年公开信息100条，2021年公开120条。")),
        Good(Report("较2020年增加26条，去年为94条。")),
        Good(Report("自2008年以来累计公开四千余条，截至2021年12月31日共公开126条。")),
        Good(Report("截至2020年12月31日，历年累计公开三千余条；上年（2020年）结转2件，均已办结。")),
        Good(Report("公开2020年部门决算1份，在2020年度评估中列第二，2020年年报按期公布。")),
        Good(Report("2020年12月28日收到的1件申请于2021年1月答复。")),
        Good(Report("2020年受理、跨年办结的申请2件，均已归档。")),
        Good(Report("2020年疫情发生后，我局建立快速发布机制，发布信息30条。")),
        Good(Report("2019年机构改革后，我局设立信息公开专班，配备干部2名。")),
    ];

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        if (subject.Report.Year is not { } year || !IsSure(subject.Report, year))
            yield break;

        var isTold = subject.Report.YearMentions.Any(mention => mention.Year == year.Value && IsAccount(mention) && OpensAccount(mention));
        foreach (var mention in subject.Report.YearMentions.Where(mention => mention.Year < year.Value && IsAccount(mention)))
        {
            if (Claim(mention, year.Value) is { } claim)
                yield return Judge(mention, year, IsBesideReportYear(mention, subject.Report, year.Value) ? Math.Min(claim, PerhapsCompared) : claim, subject.Labels.YearError(mention));
            else if (isTold && mention.Year == year.Value - 1 && TellsWholeYear(mention) && !IsNearReportYear(mention, subject.Report, year.Value))
                yield return Judge(mention, year, OtherAspectsSayReportYear, subject.Labels.YearError(mention));
        }
    }

    /// <summary>“2020年，我局……” at the head of its sentence.</summary>
    private static bool OpensAccount(YearMention mention) =>
        mention.Use == YearUse.Plain && IsOpening(mention.Sentence.Text[..mention.OffsetInSentence]) && OpeningAfter().IsMatch(Behind(mention));

    /// <summary>What was done with requests or publication all through the year, without a figure and without a word of comparison.</summary>
    private static bool TellsWholeYear(YearMention mention) =>
        OpensAccount(mention) && WholeYearAfter().IsMatch(Behind(mention)) && !History().IsMatch(mention.Sentence.Text) && !OwnWork().IsMatch(Behind(mention));

    private static bool IsOpening(string before) => before.Trim().Length == 0 || AspectBefore().IsMatch(before) || ItemHeading().IsMatch(before);

    private static string Behind(YearMention mention) => mention.Sentence.Text[(mention.OffsetInSentence + mention.Slice.Length)..];

    /// <summary>The sentence or one beside it names the report year: two years side by side.</summary>
    private static bool IsNearReportYear(YearMention mention, AnnualReport report, int year) =>
        mention.Sentence.Text.Contains($"{year}年", StringComparison.Ordinal) || Beside(mention, report).Any(other => other.Year == year && IsInSameLine(other.Sentence, mention.Sentence));

    /// <summary>Mentions in the sentence and in those right before and behind it.</summary>
    private static IEnumerable<YearMention> Beside(YearMention mention, AnnualReport report)
    {
        var mentions = report.YearMentions;
        var (low, high) = (0, mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = mentions[middle].Slice.Start < mention.Sentence.Slice.Start ? (middle + 1, high) : (low, middle);
        }

        for (var at = low - 1; at >= 0 && mention.Sentence.Slice.Start - mentions[at].Sentence.Slice.End <= 1; at--)
            yield return mentions[at];
        for (var at = low; at < mentions.Count && mentions[at].Sentence.Slice.Start - mention.Sentence.Slice.End <= 1; at++)
            yield return mentions[at];
    }

    /// <summary>One behind the other in the same line; the next item begins a line.</summary>
    private static bool IsInSameLine(Sentence one, Sentence other)
    {
        var (first, second) = one.Slice.Start <= other.Slice.Start ? (one.Slice, other.Slice) : (other.Slice, one.Slice);
        return second.Start - first.End is 0 or 1 && !first.Owner.Text.AsSpan(first.End, second.Start - first.End).Contains('\n');
    }

    /// <summary>Two sources agree on the year, and the account itself names it.</summary>
    private static bool IsSure(AnnualReport report, ReportYear year) =>
        year.From == YearDerivation.Given
        || new[] { year.Title, year.Period, year.Preamble }.Count(source => source == year.Value) + (report.YearMentions.Any(mention => mention.Place == YearPlace.Section && mention.Use == YearUse.Plain && mention.Year == year.Value) ? 1 : 0) >= 2;

    private static bool IsAccount(YearMention mention) =>
        mention.Place == YearPlace.Section && mention.Plan == PlanReading.None && mention.Use is YearUse.Plain or YearUse.SingleAct or YearUse.Cumulative or YearUse.Horizon
        && mention.Section is SectionKind.Overview or SectionKind.ProactiveDisclosure or SectionKind.DisclosureRequests or SectionKind.ReviewAndLitigation or SectionKind.Fees;

    /// <summary>“2020年公开100条。2021年公开120条。”: the sentence beside it gives the figure of the report year.</summary>
    private static bool IsBesideReportYear(YearMention mention, AnnualReport report, int year) =>
        Beside(mention, report).Any(other => other.Year == year && !ReferenceEquals(other.Sentence, mention.Sentence)
            && Counts().IsMatch(other.Sentence.Text[(other.OffsetInSentence + other.Slice.Length)..]));

    /// <summary>How surely the year is said of this year's figures; null when it is not.</summary>
    private static double? Claim(YearMention mention, int year)
    {
        var text = mention.Sentence.Text;
        var (before, after) = (text[..mention.OffsetInSentence], text[(mention.OffsetInSentence + mention.Slice.Length)..]);
        after = after[..Math.Min(after.Length, LongestClause)];
        var isThisYear = ThisYear().IsMatch(after);
        if (mention.Year == year - 1 && ClosesYear(before, after) && CountedUp().IsMatch(after) && !History().IsMatch(Around(text, mention)))
            return 0.93;

        if (History().IsMatch(NoneCarried().Replace(text, "")) || !Counts().IsMatch(after))
            return null;

        if (ClosesYear(before, after))
            return isThisYear || mention.Year == year - 1 ? 0.93 : null;

        if (Since().IsMatch(after))
            return isThisYear ? 0.75 : null;

        var namesReportYear = text.Contains($"{year}年", StringComparison.Ordinal);
        if (mention.Use != YearUse.Plain || ThenThisYear().IsMatch(after) || !AccountAfter().IsMatch(after) || mention.Year < year - 2 && !isThisYear)
            return null;

        // two aspects of one sentence, each with its year, are no comparison
        return namesReportYear ? Aspects().Count(text) >= 2 && AspectBefore().IsMatch(before) ? 0.8 : null
            : AspectBefore().IsMatch(before) || before.Trim().Length == 0 ? 0.8 : null;
    }

    private static bool ClosesYear(string before, string after) => ClosingDay().IsMatch(after) && ClosingWord().IsMatch(before);

    /// <summary>From the beginning of the clause that names the closing day to behind its figure.</summary>
    private static string Around(string text, YearMention mention)
    {
        var start = text.AsSpan(0, mention.OffsetInSentence).LastIndexOfAny("，。；：") + 1;
        return text[start..Math.Min(text.Length, mention.OffsetInSentence + mention.Slice.Length + LongestClause)];
    }

    private Finding Judge(YearMention mention, ReportYear year, double claim, double error)
    {
        var isAgreed = error >= ModelAgrees;
        return Info.Find(
            isAgreed && claim >= 0.8 ? Severity.Error : Severity.Warning,
            isAgreed ? claim : Math.Min(claim, 0.6),
            $"{year.Value} 年度报告的数据写成“{mention.Slice}”的，应为 {year.Value} 年{(isAgreed ? "" : "；模型与规则判断不一，请人工核对")}。",
            $"核对数据属于哪一年；确为往年数据的，请写明“上年”或“累计”。",
            mention.Slice);
    }

    // 共主动公开政府信息126条 · 未收到申请
    [GeneratedRegex(@"^[^。；]{0,40}(?:(?:公开|收到|受理|发布|办理|答复|办结|制发|印发|编发|公示|举办|组织|接待|新开|发放|共出)[^。；，]{0,16}[0-9一二两三四五六七八九十百千万]+(?:\.[0-9]+)?\s?(?:余|多)?(?:万|千)?(?:条|件|篇|次|期|份|个|宗|起|人次|项|场)|(?:未|没有|无)(?:收到|受理|发生|接到|依申请|申请|行政复议|行政诉讼))|^[^。；，]{0,12}，?[^。；，]{0,12}发生[0-9]+(?:件|起)|^[^。；]{0,24}(?:公开|发布|公示)[^。；，]{0,30}[0-9]+(?:条|件|篇)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Counts();

    [GeneratedRegex("本年度|全年|今年|本年|当年", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex ThisYear();

    // 截至（2020年）12月31日 · 到（2020年）底
    [GeneratedRegex(@"(?:截至|截止|截止到|截至到|到|至)$", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex ClosingWord();

    [GeneratedRegex(@"^(?:12月(?:31|30)日|年?底|年?末|[.-]12[.-]31)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex ClosingDay();

    // 12月31日全乡一共传了146条 · 底，共上传146条
    [GeneratedRegex(@"^(?:12月(?:31|30)日|年?底|年?末|[.-]12[.-]31)(?:止|，)?(?:[^，。；0-9]{0,12}，)?[^，。；0-9]{0,10}(?:一共|总共|共计?|全年|本年度?|已)[^，。；0-9]{0,10}(?:公开|发布|传|更新|推送|刊登|张贴|公示|收到|受理|答复|办理|办结|报送|编发|挂)[^，。；0-9]{0,16}[0-9][0-9,]*(?:余|多)?(?:条|件|篇|次|期|份|个|宗)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex CountedUp();

    // （二）依申请公开。 · 3.平台建设：
    [GeneratedRegex(@"^\s*(?:[（(][一二三四五六七八九十0-9]{1,3}[）)]|[一二三四五六七八九十0-9]{1,3}[、.．]|[一二三四五六七八九十]是)[^，；。：]{2,20}[。：]\s?$", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex ItemHeading();

    // ，我局 · ，全县
    [GeneratedRegex("^度?，?(?:[我本全各](?:[局镇乡县市区委厅办院校处]|街道|单位|机关|部门|系统|级)|[^，。；]{2,14}(?:局|委|办|厅|镇|乡|街道|政府|中心|院|校))?", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex OpeningAfter();

    // ，我局共受理依申请公开事项均依法办理
    [GeneratedRegex("^度?，(?:[我本全](?:[局镇乡县市区委厅办院校处]|街道|单位|机关|部门))?(?:共|累计|主动|依法|严格|及时|认真|积极|未|没有|全年|持续|规范)*(?:受理|收到|接到|办理|答复|公开|发布)(?:依申请公开|政府信息|政府信息公开|信息公开|主动公开|各类|申请|信息|的)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex WholeYearAfter();

    // 跨年 · 上年: what is told of the year before on purpose
    [GeneratedRegex("本年|今年|当年|上年|去年|次年|下年|跨年|此前|之前|以前|[的]申请|[一二三四1-4]季度|上半年|下半年|月|被|获|评|列|第[一二三]|[0-9]", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex OwnWork();

    // ，我局 · 未收到 · 度全镇; not “疫情发生后”
    [GeneratedRegex("^度?(?:，|[我本全县市区镇乡]|共|未|没有|无|主动|收到|受理|办理|发生|组织|制发|发布|公开|新增|举办)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex AccountAfter();

    [GeneratedRegex("^度?(?:至今|以来)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Since();

    [GeneratedRegex("(?:公开|申请|管理|建设|保障|复议|诉讼|解读|回应)(?:工作)?方面", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Aspects();

    [GeneratedRegex("(?:公开|申请|管理|建设|保障|复议|诉讼|解读|回应)(?:工作)?(?:方面|情况)[，：。]?$", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex AspectBefore();

    // words that set a former year right: comparison, accumulation, carrying over, evaluation, history
    [GeneratedRegex("比(?!例)|较|同期|增长|下降|增加了|减少了|持平|去年|上年|上一年|往年|近年|近[两三四五]年|历年|累计|历史|结转|延续|跨年|受理、|遗留|决算|预算|评估|考核|测评|排名|荣获|表彰|通报|整改|问题|年报|年度报告|连续|分别|原|基础上|曾|当时|首次|起步|成立|机构改革|建成|开通|启用|印发的|制定的|发布的|公开的|收到的|受理的|办理的|年度的|普查|会计|审计|统计公报|学年", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex History();

    // 2020年收到9件，今年收到12件: the two years are compared
    [GeneratedRegex("[，；](?:而|到)?(?:今年|本年度?|当年)[^，。；0-9]{0,10}[0-9]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex ThenThisYear();

    // 也没有上年度结转的申请: what is denied sets no year right
    [GeneratedRegex("(?:没有|无|未有|不存在)(?:上一?年度?|往年)结转(?:的?(?:申请|件|事项|情况))?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex NoneCarried();

    private static string Report(string prose) =>
        $"清河县商务局2021年政府信息公开工作年度报告\n本报告所列数据的统计期限自2021年1月1日至2021年12月31日。\n一、总体情况\n2021年，我局围绕中心工作推进公开。\n{prose}\n五、存在的主要问题及改进情况\n解读偏少。";
}

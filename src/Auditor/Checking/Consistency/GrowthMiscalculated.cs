using System.Globalization;
using System.Text.RegularExpressions;
using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Consistency;

/// <summary>增长率应当由两年数字算得出来：rate, amount and direction against the two figures, where the sentence gives both.</summary>
public sealed partial class GrowthMiscalculated : ICheck
{
    /// <summary>Writers round or cut off: one unit of the last decimal is allowed.</summary>
    private const decimal Tolerance = 1.001m;

    /// <summary>A sentence with more figures is a list, and compares nothing.</summary>
    private const int MostFigures = 200;

    public CheckInfo Info { get; } = new("growth-miscalculated", "同比增减应当与所列数字一致", Dimension.Consistency, Severity.Warning, "国办公开办函〔2021〕30号：数据真实准确；《政府信息公开条例》第五十条");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report("全年收到申请[[120件]]，较上年的100件增长[[25%]]。")),
        Bad(Report("申请量由上年的[[80件]]增加到[[100件]]，增幅为[[20%]]。")),
        Bad(Report("全年收到申请[[90件]]，比上年的[[100件]]增长10%。")),
        Bad(Report("全年收到申请[[120件]]，比上年增加[[20件]]，增长[[30%]]。")),
        Bad(Report("收办申请[[3646件]]，上年为[[3607件]]，同比增长[[1.05%]]。")),
        Good(Report("全年收到申请120件，较上年的100件增长20%。")),
        Good(Report("全年收到申请121件，较上年的90件增长34.4%。")),
        Good(Report("申请量由上年的100件下降到80件，降幅为20%。")),
        Bad(Report("公布审计结果[[37份]]，同比增长[[9.8%]]，较2021年的[[34份]]增加3份。")),
        Good(Report("公布审计结果37份，同比增长8.8%，较2021年的34份增加3份。")),
        Good(Report("月均公开2021年为295.5条，2022年为320.5条，月均增长8.5%。")),
        Good(Report("全年收到申请120件，同比增长25%，网站访问量300万次，同比增长8%。")),
        Good(Report("全年收到申请120件，比上年增加20件，增长20%；办结118件。")),
        Good(Report("全年收到申请100余件，较上年的90余件增长15%。")),
        Good(Report("好评率达到99%，较上年增长1个百分点；收到申请120件，是上年60件的2倍。")),
        Good(Report("收到申请100件，与上年的100件持平。")),
        Good(Report("申请量从2021年的50件增加到2022年的75件，同比增长50%。")),
    ];

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        foreach (var sentence in subject.Report.Figures.Where(figure => !figure.IsDenial).GroupBy(figure => figure.Sentence))
        {
            var figures = sentence.ToList();
            if (figures.Count > MostFigures)
                continue;

            foreach (var finding in figures.Select((_, at) => Judge(figures, at)).OfType<Finding>())
                yield return finding;
        }
    }

    /// <summary>Reads the comparison that begins with the figure at the given place.</summary>
    private Finding? Judge(List<StatedFigure> figures, int at)
    {
        var first = figures[at];
        if (RateAhead(figures, at) is { } ahead)
            return ahead;

        if (at + 1 >= figures.Count || !IsCount(first) || !IsCount(figures[at + 1]) || figures[at + 1].Unit != first.Unit)
            return null;

        var second = figures[at + 1];
        var between = Between(first, second);
        var before = first.Sentence.Text[..(first.Slice.Start - first.Sentence.Slice.Start)];
        if (FromTo().IsMatch(between) && From().IsMatch(before))
            return Compare(earlier: first, later: second, Rate(figures, at + 2, second), Direction(between));

        if (IsInOrderOfYears(before, between))
            return Compare(earlier: first, later: second, Rate(figures, at + 2, second), Direction(Behind(second)));

        if (AgainstBase().IsMatch(between))
            return AfterBase(figures, at, first, second);

        return IncreasedBy().Match(between) is { Success: true } amount ? ByAmount(figures, at, first, second, amount.Value) : null;
    }

    /// <summary>“120件，同比增长20%，较2018年的100件…”: the rate stands ahead of the base.</summary>
    private Finding? RateAhead(List<StatedFigure> figures, int at)
    {
        if (at + 2 >= figures.Count || !IsCount(figures[at]) || Rate(figures, at + 1, figures[at]) is not { } rate || figures[at + 2] is not { } earlier)
            return null;

        return IsCount(earlier) && earlier.Unit == figures[at].Unit && AgainstBase().IsMatch(Between(rate, earlier)) && IsReferenceYear(Between(rate, earlier), figures[at])
            ? Compare(earlier, figures[at], rate, Direction(Between(figures[at], rate)))
            : null;
    }

    /// <summary>同比 speaks of the year before, and so must the base behind it: 上年, 去年, or a year named.</summary>
    private static bool IsReferenceYear(string wording, StatedFigure now) => Years().Matches(wording) is not { Count: > 0 } years || Years().Matches(now.Sentence.Text[..(now.Slice.Start - now.Sentence.Slice.Start)]).LastOrDefault() is not { } own || Year(years[^1]) == Year(own) - 1;

    /// <summary>“2020年为295条，2021年为320条”: the earlier year stands first.</summary>
    private static bool IsInOrderOfYears(string before, string between) =>
        YearAhead().Match(between) is { Success: true } later && Years().Matches(before).LastOrDefault() is { } earlier && Year(earlier) < int.Parse(later.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);

    private static int Year(Match match) => int.Parse(match.ValueSpan, CultureInfo.InvariantCulture);

    /// <summary>“120件，较上年的100件增长20%”, “…增加20件”.</summary>
    private Finding? AfterBase(List<StatedFigure> figures, int at, StatedFigure now, StatedFigure earlier)
    {
        var rate = Rate(figures, at + 2, earlier);
        var behind = Behind(earlier);
        return Compare(earlier, now, rate, Direction(behind));
    }

    /// <summary>“120件，比上年增加20件，增长20%”: the base is the difference.</summary>
    private Finding? ByAmount(List<StatedFigure> figures, int at, StatedFigure now, StatedFigure amount, string wording)
    {
        var rises = Direction(wording) ?? 0;
        var earlier = now.Value - rises * amount.Value;
        if (rises == 0 || earlier <= 0 || Rate(figures, at + 2, amount) is not { } rate)
            return null;

        var actual = amount.Value / earlier * 100;
        return Math.Abs(actual - rate.Value) <= rate.Precision * Tolerance ? null : Finding(now, amount, rate, actual, $"由增减 {amount} 可知上年为 {Number(earlier)}");
    }

    private Finding? Compare(StatedFigure earlier, StatedFigure later, StatedFigure? rate, int? direction)
    {
        if (earlier.Value <= 0)
            return null;

        var difference = later.Value - earlier.Value;
        if (direction is { } stated && stated != Math.Sign(difference))
        {
            var (said, real) = (Word(stated), Word(Math.Sign(difference)));
            return Info.Find(
                Severity.Warning,
                0.9,
                $"由 {earlier} 到 {later} 应为{real}，正文写的是{said}。",
                "核对两年数字和增减方向，改正有误的一处。",
                later.Slice,
                earlier.Slice);
        }

        var actual = Math.Abs(difference) / earlier.Value * 100;
        return rate is null || direction is null || Math.Abs(actual - rate.Value) <= rate.Precision * Tolerance ? null : Finding(later, earlier, rate, actual, $"上年为 {earlier}");
    }

    private Finding Finding(StatedFigure now, StatedFigure other, StatedFigure rate, decimal actual, string basis) => Info.Find(
        Severity.Warning,
        0.9,
        $"{now}的增减幅度应为 {actual.ToString("0.##", CultureInfo.InvariantCulture)}%（{basis}），正文写的是 {rate}。",
        "重新计算增减幅度，或核对两年数字。",
        now.Slice,
        other.Slice,
        rate.Slice);

    /// <summary>The share that tells the rate, close behind and said of nothing else.</summary>
    private static StatedFigure? Rate(List<StatedFigure> figures, int at, StatedFigure last) =>
        at < figures.Count && figures[at] is { Kind: FigureKind.Percent, IsExact: true } rate && RateBefore().IsMatch(Between(last, rate)) ? rate : null;

    private static bool IsCount(StatedFigure figure) => figure is { Kind: FigureKind.Count or FigureKind.Money, IsExact: true } && figure.Precision <= 1;

    private static string Between(StatedFigure left, StatedFigure right) => left.Slice.Owner.Text[left.Slice.End..right.Slice.Start];

    private static string Behind(StatedFigure figure)
    {
        const int Reach = 12;
        var text = figure.Slice.Owner.Text;
        return text[figure.Slice.End..Math.Min(text.Length, Math.Min(figure.Sentence.Slice.End, figure.Slice.End + Reach))];
    }

    private static int? Direction(string text) => Directions().Match(text) is { Success: true } match ? match.Value switch
    {
        "持平" => 0,
        "少" or "下降" or "减少" or "降低" or "回落" or "降幅" or "降至" or "降到" or "减至" => -1,
        _ => 1,
    } : null;

    private static string Word(int sign) => sign switch { > 0 => "增长", < 0 => "下降", _ => "持平" };

    private static string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    [GeneratedRegex("(?:由|从)(?:20[0-9]{2}年度?的?)?[^，。；0-9]{0,16}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex From();

    [GeneratedRegex("20[0-9]{2}(?=年)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Years();

    // ，2021年为
    [GeneratedRegex("^[，、；](?<year>20[0-9]{2})年度?(?:为|是|则为|达|共|有|达到)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex YearAhead();

    // 增加到 · 下降至2022年的
    [GeneratedRegex("^[，]?(?:增长|增加|上升|提高|提升|下降|减少|降低|回落|降|减|增)(?:到|至)[^，。；0-9]{0,12}(?:20[0-9]{2}年(?:度)?的?)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex FromTo();

    // ，较上年的 · （上年为 · ，比2021年
    [GeneratedRegex("^[^，。；（到至0-9]{0,10}(?:[，（](?:与|较|比|同|相较于?|相比)?|与|较|比|同|相较于?)(?:上一?年度?|去年|20[0-9]{2}年度?)(?:同期)?(?:的|为|是|收到|收办|受理)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex AgainstBase();

    // ，比上年增加 · ，同比减少
    [GeneratedRegex("^[^，。；（0-9]{0,10}[，（](?:(?:较|比|与)(?:上一?年度?|去年|20[0-9]{2}年度?)(?:同期)?(?:相比)?[，]?|同比)(?:增加|增长|减少|下降|多|少)了?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex IncreasedBy();

    [GeneratedRegex("持平|增长|增加|上升|提高|提升|增幅|增至|增到|下降|减少|降低|回落|降幅|降至|降到|减至|多|少", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Directions();

    // 增长 · ，同比增长 · ，增幅为
    [GeneratedRegex("^[）]?[，]?(?:同比|环比|相比|总体|共)?(?:增长|增加|上升|提高|提升|增幅|下降|减少|降低|回落|降幅)(?:率|幅度?)?(?:为|达到?|了|约)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex RateBefore();

    private static string Report(string prose) =>
        $"清河县商务局2022年政府信息公开工作年度报告\n一、总体情况\n{prose}\n二、主动公开政府信息情况\n见下表。";
}

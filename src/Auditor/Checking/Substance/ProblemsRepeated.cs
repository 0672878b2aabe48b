using Auditor.Comparing;
using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Substance;

/// <summary>问题和措施不应年年相同：第五部分与上年逐句比对。</summary>
public sealed class ProblemsRepeated : ICheck
{
    /// <summary>From this share on it is not one stubborn problem but last year's part.</summary>
    private const double MostRepeated = 0.5;

    /// <summary>“一是宣传不够。” says the same by chance.</summary>
    private const int ShortestRepeated = 15;

    /// <summary>One word changed in a sentence of twenty.</summary>
    private const double NearlyVerbatim = 0.9;

    private const double WhollyContained = 0.95;

    /// <summary>Shorter ones may stand in a longer sentence as a turn of phrase.</summary>
    private const int ShortestContained = 30;

    public CheckInfo Info { get; } = new("problems-repeated", "存在的问题和改进措施不应与上年逐句相同", Dimension.Substance, Severity.Error, "《政府信息公开条例》第五十条第一款第四项；国办公开办函〔2021〕30号：内容雷同、敷衍塞责的，按《条例》第四十七条处理");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report(2024, "政策解读以文字为主，农户反映看不懂补贴计算方法。", "[[我镇将为每项惠农补贴制作图解并张贴到村务栏。]]")).Beside(Report(2023, "公开栏更新滞后，个别村仍张贴前年的低保名单。", "我镇将为每项惠农补贴制作图解并张贴到村务栏。")),
        Bad(Report(2024, "[[公开栏更新滞后，个别村仍张贴前年的低保名单。]]", "[[我镇将为每项惠农补贴制作图解并张贴到村务栏。]]")).Beside(Report(2023, "公开栏更新滞后，个别村仍张贴前年的低保名单。", "我镇将为每项惠农补贴制作图解并张贴到村务栏。")),
        Bad(Report(2024, "政策解读以文字为主，农户反映看不懂补贴计算方法。", "[[2025年，我镇将在3月底前核对全部村务公开栏。]]")).Beside(Report(2023, "公开栏更新滞后，个别村仍张贴前年的低保名单。", "2024年，我镇将在4月底前核对全部村务公开栏。")),
        Good(Report(2024, "政策解读以文字为主，农户反映看不懂补贴计算方法。", "我镇将在6月底前请财政所讲解两次，并录制方言短视频。")).Beside(Report(2023, "公开栏更新滞后，个别村仍张贴前年的低保名单。", "我镇将为每项惠农补贴制作图解并张贴到村务栏。")),
        Good(Report(2024, "一是宣传不够。", "将加强宣传。")).Beside(Report(2023, "一是宣传不够。", "将加强宣传。")),
        Good(Report(2024, "公开栏更新仍有滞后，抽查的12个村中有2个超过十天未换。", "我镇把更新时限写入村干部考核办法，每月抽查一次。")).Beside(Report(2023, "公开栏更新滞后，个别村仍张贴前年的低保名单。", "我镇将为每项惠农补贴制作图解并张贴到村务栏。")),
    ];

    public string? WhyNotAssessable(AuditSubject subject) => ArchiveGround.WhyNoLastYear(subject);

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        if (subject.Comparisons.LastYear is not { } lastYear)
            yield break;

        var repeated = lastYear.Matches
            .Where(match => match.Section == SectionKind.ProblemsAndImprovements && IsRepeated(match))
            .ToList();
        if (repeated.Count == 0)
            yield break;

        var share = repeated.Sum(match => match.Slice.Length) / (double)lastYear.Compared.GetValueOrDefault(SectionKind.ProblemsAndImprovements);
        yield return Info.Find(
            SeverityOf(share),
            0.95,
            $"“存在的主要问题及改进情况”中有 {repeated.Count} 句与{ArchiveGround.NameOf(lastYear.Other)}逐字或几乎逐字相同（年份、数字、名称除外），占该部分自撰文字的 {share * 100:0} %；上年原文：“{string.Join("”“", repeated.Take(3).Select(SideBySide.Quote))}”。",
            "上年提出的问题如仍存在，请写明一年来做了什么、为什么没有解决、今年有何不同措施；已经解决的请换成新的问题。",
            repeated.Select(match => match.Slice));
    }

    /// <summary>The same sentence, or one wholly taken into another: a measure with a new opening before it.</summary>
    private static bool IsRepeated(PassageMatch match) =>
        match.Resemblance >= NearlyVerbatim && match.Slice.Length >= ShortestRepeated
        || match.Containment >= WhollyContained && Math.Min(match.Slice.Length, match.OtherText.Length) >= ShortestContained;

    private static Severity SeverityOf(double share) => share switch
    {
        >= 1 => Severity.Error,
        >= MostRepeated => Severity.Warning,
        _ => Severity.Note,
    };

    private static string Report(int year, string problem, string measure) => $"""
        清河县青石镇人民政府{year}年政府信息公开工作年度报告
        一、总体情况
        {year}年，我镇公开信息二百余条。
        五、存在的主要问题及改进情况
        {problem}
        {measure}
        """;
}

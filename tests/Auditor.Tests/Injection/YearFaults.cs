using Auditor.Reports;
using static Auditor.Reports.SectionKind;

namespace Auditor.Tests.Injection;

/// <summary>及时性: faults of years and dates.</summary>
internal static class YearFaults
{
    public static IEnumerable<Injector> All =>
    [
        new("plan begins with the report year", "plan-names-report-year", b => b.AtEnd(ProblemsAndImprovements, $"{b.Year}年，{b.Us}将在办事大厅增设查阅点2处。")),
        new("plan within the report year", "plan-names-report-year", b => b.AtEnd(ProblemsAndImprovements, $"下一步，{b.Us}计划在{b.Year}年上半年增设查阅点2处。")),
        new("plan of the year before", "plan-names-report-year", b => b.AtEnd(ProblemsAndImprovements, $"{b.Year - 1}年，{b.Us}将着力充实查阅点的材料，每季度更换一次。")),
        new("plan in the overview", "plan-names-report-year", b => b.AtEnd(Overview, $"下一步打算：{b.Year}年，{b.Us}将增设查阅点2处。")),
        new("plan with Chinese year", "plan-names-report-year", b => b.AtEnd(ProblemsAndImprovements, $"{Chinese(b.Year)}年，{b.Us}将在办事大厅增设查阅点2处。")),
        new("plan year turned back", "plan-names-report-year", b => b.Report.Find(ProblemsAndImprovements) is { } part ? Turned(b, part, b.Year) : null),
        new("plan skips a year", "plan-skips-a-year", b => b.Report.Find(ProblemsAndImprovements) is { } part ? Turned(b, part, b.Year + 2) : null),

        new("title of last year", "title-year-differs", b => InTitle(b, -1)),
        new("title of next year", "title-year-differs", b => InTitle(b, +1)),
        new("preamble of last year", "preamble-year-differs", b => b.InPreamble($"现将{b.Year - 1}年政府信息公开工作情况报告如下。")),
        new("period of last year", "period-year-differs", b => Period(b, $"{b.Year - 1}年1月1日至{b.Year - 1}年12月31日")),
        new("period inverted", "period-inverted", b => Period(b, $"{b.Year}年1月1日至{b.Year - 1}年12月31日")),
        new("period ends on no day", "period-inverted", b => Period(b, $"{b.Year}年1月1日至{b.Year}年11月31日")),
        new("period ends early", "period-not-full-year", b => Period(b, $"{b.Year}年1月1日至{b.Year}年12月20日")),
        new("period begins late", "period-not-full-year", b => Period(b, $"{b.Year}年2月1日至{b.Year}年12月31日")),

        new("count up to the end of last year", "figure-of-another-year", b => BesideOtherYears(b) ? null : b.AtEnd(Overview, $"截至{b.Year - 1}年12月31日，{b.Us}共发布政策解读16篇。")),
        new("count of last year", "figure-of-another-year", b => BesideOtherYears(b) ? null : b.AtEnd(Overview, $"{b.Year - 1}年，{b.Us}共发布政策解读16篇，回复网民留言23条。")),
        new("last year of two years ago", "relative-year-clash", b => b.AtEnd(Overview, $"去年（{b.Year - 2}年）{b.Us}举办培训3期。")),
        new("this year of last year", "relative-year-clash", b => b.AtEnd(Overview, $"今年（{b.Year - 1}年）{b.Us}开设专栏2个。")),
        new("year of five digits", "malformed-year", b => b.AtEnd(Overview, $"{b.Year}1年，{b.Us}举办培训3期。")),
        new("year of three digits", "malformed-year", b => b.AtEnd(Overview, $"{b.Year / 10}年，{b.Us}举办培训3期。")),
        new("year half in Chinese", "malformed-year", b => b.AtEnd(Overview, $"{Chinese(b.Year).Replace('〇', '0')}年，{b.Us}举办培训3期。")),
        new("day that does not exist", "malformed-year", b => b.AtEnd(Overview, $"{b.Year}年11月31日，{b.Us}举办培训1期。")),

        new("signed within the year", "signed-too-early", b => Signed(b, $"{b.Year}年12月28日")),
        new("signed with the old year", "signed-too-early", b => Signed(b, $"{b.Year}年1月15日")),
        new("signed in summer", "published-late", b => b.Report.Agency.Level != AgencyLevel.Township && b.Year != 2019 ? Signed(b, $"{b.Year + 1}年6月18日") : null),
        new("this year's report published this year", "premature-publication", b => b.AtEnd(Overview, $"{b.Year}年3月，{b.Us}在门户网站公开了{b.Year}年政府信息公开年报，接受监督。")),
        new("this year's accounts published this year", "premature-publication", b => b.AtEnd(Overview, $"10月，{b.Us}已公开{b.Year}年部门决算。")),

        new("plenum to come", "anachronism", b => b.Year is >= 2019 and <= 2023 ? b.AtEnd(Overview, "全体干部学习贯彻党的二十届三中全会精神，举办讲座2场。") : null),
        new("document of a year to come", "anachronism", b => b.AtEnd(Overview, $"按照县政办发〔{b.Year + 2}〕15号文件部署，{b.Us}梳理了公开目录。")),
        new("format letter to come", "anachronism", b => b.Year is 2019 or 2020 ? b.InPreamble("本报告的格式依照国办公开办函〔2021〕30号文件。") : null),
        new("guide of last year", "outdated-guide", b => b.Year >= 2013 ? b.AtEnd(Overview, $"认真落实《{b.Year - 1}年政务公开工作要点》，{b.Us}对任务逐项明确了责任人。") : null),
        new("statute by its old number", "stale-law", b => Since2020(b, "根据《中华人民共和国政府信息公开条例》（国务院令第492号），公开指南作了修订。")),
        new("old term of reply", "stale-law", b => Since2020(b, $"对依申请公开，{b.Us}依法在15个工作日内予以答复。")),
        new("three needs", "stale-law", b => Since2020(b, "公民可以根据自身生产、生活、科研等特殊需要申请公开。")),
        new("old principle", "stale-law", b => Since2020(b, $"{b.Us}坚持以公开为原则、不公开为例外，逐件核对公开属性。")),
        new("old format letter", "stale-law", b => b.Year >= 2022 ? b.InPreamble("本报告按照国办公开办函〔2019〕60号文件规定的格式编制。") : null),
        new("last five-year plan as current", "stale-phrase", b => b.Year >= 2022 ? b.AtEnd(Overview, $"{b.Us}贯彻落实“十三五”规划，公开重点项目18个。") : null),
        new("campaign long over", "stale-phrase", b => b.Year >= 2018 ? b.AtEnd(Overview, $"结合党的群众路线教育实践活动，{b.Us}开门听取意见，增设公开栏2处。") : null),
        new("fight long won", "stale-phrase", b => b.Year >= 2022 ? b.AtEnd(Overview, $"全力以赴打赢脱贫攻坚战，{b.Us}公开帮扶信息30条。") : null),
        new("epidemic long over", "stale-phrase", b => b.Year >= 2024 ? b.AtEnd(Overview, "受疫情影响，今年线下政策宣讲场次偏少。") : null),
        new("sheet of another year", "table-year-differs", b => b.Year < 2019 ? b.Replace($"（{b.Year}年度）", $"（{b.Year - 1}年度）") : null),
    ];

    /// <summary>Next to a sentence that counts for the report year, last year's count reads as a comparison.</summary>
    private static bool BesideOtherYears(BaseReport b) => b.Report.Title is null || b.Report.Find(Overview) is { Paragraphs: [.., var last] } && last.Slice.Text.Contains($"{b.Year}年", StringComparison.Ordinal);

    private static string? Since2020(BaseReport b, string line) => b.Year >= 2020 ? b.AtEnd(Overview, line) : null;

    private static string? InTitle(BaseReport b, int shift)
    {
        if (b.Report.Title is not { } title || b.Report.Period is null || !IsDated(b))
            return null;

        var span = title.Span;
        var old = b.Text[span.Start..span.End];
        var year = b.Year.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return old.Contains(year, StringComparison.Ordinal) ? b.Put(span, old.Replace(year, $"{b.Year + shift}", StringComparison.Ordinal)) : null;
    }

    private static string? Period(BaseReport b, string period) => b.Report.Period is { } stated && IsDated(b) ? b.Put(stated.Slice.Span, period) : null;

    /// <summary>Title, preamble and period speak of one year, so that a change of one stands against the others.</summary>
    private static bool IsDated(BaseReport b) => !b.Has("title-year-differs") && !b.Has("preamble-year-differs") && !b.Has("period-year-differs");

    private static string? Signed(BaseReport b, string date) => b.Report.Signature is { } stated ? b.Put(stated.Slice.Span, date) : null;

    /// <summary>Only where the writer says 将 or 计划 of the year, and of one year alone: else the words could tell of what is done.</summary>
    private static string? Turned(BaseReport b, Section part, int year)
    {
        var span = part.Body.Span;
        var next = $"{b.Year + 1}年";
        var at = b.Text.IndexOf(next + "，", span.Start, span.Length, StringComparison.Ordinal);
        return at < 0 || b.Text.IndexOf('。', at) is var end && !b.Text[at..end].Contains('将') || b.Text.IndexOf(next, at + 1, span.End - at - 1, StringComparison.Ordinal) >= 0
            ? null
            : b.Put(new TextSpan(at, at + next.Length), $"{year}年");
    }

    private static string Chinese(int year) => string.Concat(year.ToString(System.Globalization.CultureInfo.InvariantCulture).Select(digit => "〇一二三四五六七八九"[digit - '0']));
}

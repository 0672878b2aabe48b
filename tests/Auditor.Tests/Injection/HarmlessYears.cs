using static Auditor.Reports.SectionKind;

namespace Auditor.Tests.Injection;

/// <summary>The legitimate uses of a year other than the report year, at places where writers have them.</summary>
internal static class HarmlessYears
{
    public static IEnumerable<HarmlessEdit> All =>
    [
        new("document number", b => b.AtEnd(Overview, $"依据县政办发〔{b.Year - 1}〕14号文件开展自查，发现错链4处。")),
        new("dated version in a title", b => b.AtEnd(Overview, $"修订《公开事项目录（{b.Year - 1}版）》，删去事项6项。")),
        new("work guide of the year", b => b.AtEnd(Overview, $"落实《{b.Year}年政务公开工作要点》，把任务分给7名联络员。")),
        new("statute and its date", b => b.Year >= 2019 ? b.AtEnd(Overview, "条例自2019年5月15日施行以来，受理窗口一直设在便民大厅2号窗口。") : null),
        new("base of a comparison", b => b.AtEnd(Overview, $"公众号阅读量较{b.Year - 1}年增长一成，点赞数与{b.Year - 1}年持平。")),
        new("comparison with right arithmetic", b => b.AtEnd(Overview, $"回复网民留言126条，比{b.Year - 1}年的105条增长20%。")),
        new("cumulative count", b => b.AtEnd(Overview, "自2008年以来，公开栏累计更换内容四千余次。")),
        new("plan of next year", b => b.AtEnd(ProblemsAndImprovements, $"{b.Year + 1}年，{b.Us}还将在便民大厅增设查阅点2处。")),
        new("longer horizon", b => b.AtEnd(ProblemsAndImprovements, $"到{b.Year + 3}年底前，所有公开栏都将换成电子屏。")),
        new("closing date after the year", b => b.AtEnd(Overview, $"截至{b.Year + 1}年1月8日，12月收到的留言已全部回复。")),
        new("follow-up of last year's report", b => b.Behind(ProblemsAndImprovements, $"针对{b.Year - 1}年年报中提出的指南更新迟问题，已在3月改为按月核对。")),
        new("on last year's ground", b => b.AtEnd(Overview, $"在{b.Year - 1}年整改的基础上，公开栏又更换了12块面板。")),
        new("census by its year", b => b.Year >= 2020 ? b.AtEnd(Overview, "查阅点陈列第七次全国人口普查（2020年）公报，供村民取阅。") : null),
        new("budget and accounts", b => b.AtEnd(Overview, $"2月公开{b.Year}年部门预算，9月公开{b.Year - 1}年部门决算。")),
        new("budget of next year", b => b.AtEnd(Overview, $"12月就{b.Year + 1}年部门预算草案征求意见，收到意见9条。")),
        new("last year's report published", b => b.AtEnd(Overview, $"1月按期公布了{b.Year - 1}年度政府信息公开工作年度报告。")),
        new("rank of last year", b => b.AtEnd(Overview, $"在{b.Year - 1}年度政务公开第三方评估中列全县第二。")),
        new("school year", b => b.AtEnd(Overview, $"协助公布{b.Year - 1}—{b.Year}学年招生范围图3张。")),
        new("span over the turn of the year", b => b.AtEnd(Overview, $"指南改版从{b.Year - 1}年12月开始，到{b.Year}年2月完成。")),
        new("act of one day", b => b.AtEnd(Overview, $"{b.Year}年6月18日举办开放日，32名居民到场。")),
        new("instruction within the year", b => b.AtEnd(Overview, $"年初印发《{b.Year}年公开工作方案》，要求各联络员在6月底前核对目录。")),
        new("five-year plan with its years", b => b.Year is >= 2021 and <= 2025 ? b.AtEnd(Overview, "“十四五”规划（2021—2025年）全文和图解已在网站公布。") : null),
        new("last year named rightly", b => b.AtEnd(Overview, $"去年（{b.Year - 1}年）损坏的5块公开栏已更换。")),
        new("file of an old year asked for", b => b.AtEnd(Overview, $"便民大厅接待1名查询{b.Year - 8}年补偿标准的村民，当场提供复印件。")),
        new("year in Chinese numerals", b => b.AtEnd(Overview, $"{string.Concat($"{b.Year}".Select(digit => "〇一二三四五六七八九"[digit - '0']))}年，便民大厅增设查阅桌4张。")),
        new("done in the report year", b => b.Behind(ProblemsAndImprovements, $"{b.Year}年，已将办事指南的错字改正9处，补印600册。")),
    ];
}

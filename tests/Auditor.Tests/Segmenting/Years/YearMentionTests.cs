using Auditor.Reports;
using static Auditor.Reports.YearUse;

namespace Auditor.Tests.Segmenting.Years;

public sealed class YearMentionTests
{
    [Theory]
    [InlineData("2021年公开12条。", "2021年", 2021)]
    [InlineData("2021年度公开12条。", "2021年度", 2021)]
    [InlineData("2021年以来公开12条。", "2021年", 2021)]
    [InlineData("2021年底公开12条。", "2021年", 2021)]
    [InlineData("2021 年上半年公开12条。", "2021 年", 2021)]
    [InlineData("２０２１年公开12条。", "２０２１年", 2021)]
    [InlineData("于2021-12-31办结。", "2021", 2021)]
    [InlineData("于2021.12.31办结。", "2021", 2021)]
    [InlineData("于2021/12/31办结。", "2021", 2021)]
    [InlineData("二〇二一年公开12条。", "二〇二一年", 2021)]
    [InlineData("二○二一年公开12条。", "二○二一年", 2021)]
    [InlineData("二0二一年公开12条。", "二0二一年", 2021)]
    [InlineData("二零二一年度公开12条。", "二零二一年度", 2021)]
    [InlineData("一九九八年设立。", "一九九八年", 1998)]
    [InlineData("1998年设立。", "1998年", 1998)]
    [InlineData("依据国办发〔2019〕14号办理。", "2019", 2019)]
    [InlineData("依据国办发[2019]14号办理。", "2019", 2019)]
    [InlineData("依据国办发(2019)14号办理。", "2019", 2019)]
    [InlineData("修订目录（2020版）。", "2020版", 2020)]
    [InlineData("修订目录（2020年版）。", "2020年版", 2020)]
    public void Every_way_to_write_a_year_is_read(string prose, string quote, int year)
    {
        var report = Segmented.WithOverview(prose);
        var mention = Assert.Single(report.YearMentions, mention => mention.Place == YearPlace.Section);

        Assert.Equal((quote, year), (report.Text.Quote(mention.Slice.Span), mention.Year));
    }

    [Theory]
    [InlineData("2020—2022年分步推进。", 2020, 2022)]
    [InlineData("2021-2025年规划已公布。", 2021, 2025)]
    [InlineData("2020至2021学年招生。", 2020, 2021)]
    [InlineData("2020年和2021年各1件。", 2020, 2021)]
    [InlineData("2020、2021年各1件。", 2020, 2021)]
    [InlineData("2020年3件，21年上半年1件。", 2020, 2021)]
    [InlineData("2020年12月收到，21年1月5日答复。", 2020, 2021)]
    [InlineData("2020年退休的同志工作21年，公开工作21年来不断改进。", 2020)]
    [InlineData("2019年、2020年、2021年", 2019, 2020, 2021)]
    public void A_span_of_years_is_read_at_both_ends(string prose, params int[] years) =>
        Assert.Equal(years, Mentions(prose).Select(mention => mention.Year));

    [Theory]
    [InlineData("详见https://www.a.gov.cn/2021年/t20210118.html。")]
    [InlineData("详见www.a.gov.cn/n2021/。")]
    [InlineData("电子邮箱：qh2021@a.cn。")]
    [InlineData("联系电话：0517-20212021。")]
    [InlineData("邮编：202100。")]
    [InlineData("索引号：QH012-2021-00031。")]
    [InlineData("浏览2021次，收入2021元，2021条。")]
    [InlineData("总投资12021年均。")]
    [InlineData("今年、去年、明年和近年来。")]
    [InlineData("二月二十一日。")]
    public void Other_figures_are_no_years(string prose) => Assert.Empty(Mentions(prose));

    /// <summary>Uses that are right in a report of any year (here of 2021), in wordings of every sort.</summary>
    [Theory]
    [InlineData("我局按照国办发〔2019〕14号文件自查。", 2019, DocumentNumber)]
    [InlineData("落实国办公开办函〔2019〕60号要求。", 2019, DocumentNumber)]
    [InlineData("县政办发[2020]第7号文已废止。", 2020, DocumentNumber)]
    [InlineData("县政发（2020）7号文继续有效。", 2020, DocumentNumber)]
    [InlineData("修订《公开事项目录（2020版）》。", 2020, QuotedTitle)]
    [InlineData("印发《2020年政务公开工作要点》。", 2020, QuotedTitle)]
    [InlineData("目录（2020年版）同步更新。", 2020, QuotedTitle)]
    [InlineData("指南采用2019年修订本。", 2019, QuotedTitle, StatuteDate)]
    [InlineData("《条例》自2019年5月15日起施行以来，申请量上升。", 2019, StatuteDate)]
    [InlineData("对照2019年修订的《条例》更新指南。", 2019, StatuteDate)]
    [InlineData("办法于2020年12月1日正式实施。", 2020, StatuteDate)]
    [InlineData("较2020年增长一成。", 2020, ComparisonBase)]
    [InlineData("与2020年持平。", 2020, ComparisonBase)]
    [InlineData("比2020年多5件。", 2020, ComparisonBase)]
    [InlineData("同2020年相比下降两成。", 2020, ComparisonBase)]
    [InlineData("相较于2020年，减少3件。", 2020, ComparisonBase)]
    [InlineData("高于2020年同期。", 2020, ComparisonBase)]
    [InlineData("在2020年整改的基础上复核栏目。", 2020, ComparisonBase)]
    [InlineData("自2008年以来累计公开四千余条。", 2008, Cumulative)]
    [InlineData("从2015年至今，公报不间断编印。", 2015, Cumulative)]
    [InlineData("到2025年底前实现全覆盖。", 2025, Horizon)]
    [InlineData("对接2035年远景目标。", 2035, Horizon)]
    [InlineData("“十四五”期间（2021—2025年）分步推进。", 2025, Horizon)]
    [InlineData("力争到2023年，专栏全部改版。", 2023, Horizon)]
    [InlineData("2021年1月1日至2021年12月31日为统计期限。", 2021, YearUse.StatisticsPeriod)]
    [InlineData("针对2020年年报中提出的三个问题，逐项销号。", 2020, FollowUp, PublishedReport)]
    [InlineData("对2020年检查发现的问题已整改。", 2020, FollowUp)]
    [InlineData("做好2022年冬奥会信息发布。", 2022, NamedEvent)]
    [InlineData("配合2020年第七次全国人口普查。", 2020, NamedEvent)]
    [InlineData("附件为2020年度清河县水利局公开目录.xlsx。", 2020, QuotedTitle)]
    [InlineData("公开2022年部门预算。", 2022, Budget)]
    [InlineData("公开2020年度“三公”经费决算。", 2020, Budget)]
    [InlineData("按期公布2020年度政府信息公开工作年度报告。", 2020, PublishedReport)]
    [InlineData("2020年年报已上网。", 2020, PublishedReport)]
    [InlineData("在2020年度第三方评估中列第二。", 2020, Evaluation)]
    [InlineData("2020年政务公开考核结果为优秀。", 2020, Evaluation)]
    [InlineData("公布2020—2021学年招生计划。", 2020, SchoolYear)]
    [InlineData("公布2020年秋季学期收费标准。", 2020, SchoolYear)]
    [InlineData("上年（2020年）结转2件。", 2020, CarriedOver)]
    [InlineData("2020年结转申请2件。", 2020, CarriedOver)]
    [InlineData("2020年12月28日收到申请1件。", 2020, SingleAct)]
    [InlineData("截至2022年1月，延期的两件均已答复。", 2022, SingleAct)]
    [InlineData("2022年1月印发通报。", 2022, SingleAct)]
    [InlineData("2021年，我局公开信息12条。", 2021, Plain)]
    [InlineData("2020年未收到申请。", 2020, Plain)]
    [InlineData("2021年共收到申请3件。", 2021, Plain)]
    public void The_words_around_a_year_tell_its_use(string prose, int year, params YearUse[] uses)
    {
        var mention = Mentions(prose).First(mention => mention.Year == year);

        Assert.Contains(mention.Use, uses);
    }

    [Theory]
    [InlineData("2022年1月18日")]
    [InlineData("2022年1月")]
    [InlineData("二〇二二年一月十八日")]
    [InlineData("2022-01-18")]
    [InlineData("2022.1.18")]
    [InlineData("清河县水利局2022年1月18日")]
    [InlineData("（2022年1月18日印发）")]
    public void The_date_below_the_report_is_a_signature(string signature)
    {
        var report = Segmented.Report($"清河县水利局2021年政府信息公开工作年度报告\n一、总体情况\n公开信息12条。\n六、其他需要报告的事项\n没有。\n\n清河县水利局\n{signature}");

        Assert.Equal((2022, YearPlace.Signature, Signature), report.YearMentions.Select(mention => (mention.Year, mention.Place, mention.Use)).Last());
    }

    [Theory]
    [InlineData("2021年，我局将补齐目录。", PlanReading.Plan)]
    [InlineData("下一步，我局计划在2021年完成改版。", PlanReading.Plan)]
    [InlineData("2021年，我局进一步补齐目录。", PlanReading.Possible)]
    [InlineData("2021年，我局已补齐目录。", PlanReading.None)]
    [InlineData("2021年，我局将政务公开纳入考核。", PlanReading.None)]
    [InlineData("2021年，我局将重点领域信息作为公开重点，发布30条。", PlanReading.None)]
    [InlineData("2021年，公开的广度和深度还需要进一步拓展。", PlanReading.None, PlanReading.Possible)]
    [InlineData("为做好2021年政务公开工作，我局将任务分解到科室。", PlanReading.None)]
    [InlineData("为做好2021年政务公开工作，我局将采取以下措施。", PlanReading.Plan)]
    [InlineData("上年度报告提出2021年将开展轮训，本年共开展4期。", PlanReading.None)]
    public void Plans_are_told_from_accounts(string prose, params PlanReading[] plans) => Assert.Contains(Mentions(prose).First().Plan, plans);

    private static IEnumerable<YearMention> Mentions(string prose) => Segmented.WithOverview(prose).YearMentions.Where(mention => mention.Place != YearPlace.Title);
}

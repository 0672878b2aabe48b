using System.Diagnostics;
using System.Globalization;
using Auditor.Reports;

namespace Auditor.Tests.Segmenting;

/// <summary>Every way to write a figure, and what is no figure; “~” marks a figure that is about, “x” a denial.</summary>
public sealed class StatedFigureTests
{
    [Theory]
    [InlineData("共收到政府信息公开申请12件。", "12件")]
    [InlineData("收到申请１２件，办结１１件。", "12件 11件")]
    [InlineData("公开信息1,256条、解读38篇。", "1256条 38篇")]
    [InlineData("公开信息1.2万条。", "12000条")]
    [InlineData("公开信息1.2万余条。", "~12000条")]
    [InlineData("网站访问3万余人次。", "~30000人次")]
    [InlineData("阅读量达3456789次。", "3456789次")]
    [InlineData("浏览量超100万人次。", "~1000000人次")]
    [InlineData("收到申请一百二十三件。", "123件")]
    [InlineData("发布动态两千余条。", "~2000条")]
    [InlineData("发布解读三十多篇。", "~30篇")]
    [InlineData("受理咨询十几件。", "~10件")]
    [InlineData("受理咨询几十件。", "~10件")]
    [InlineData("受理咨询近百件。", "~100件")]
    [InlineData("受理咨询上百件。", "100件")]
    [InlineData("收到申请二十件。", "20件")]
    [InlineData("收到申请十二件。", "12件")]
    [InlineData("收到申请一百零五件。", "105件")]
    [InlineData("收到申请一千零二十件。", "1020件")]
    [InlineData("收到申请二〇件。", "20件")]
    [InlineData("发布信息一万二千条。", "12000条")]
    [InlineData("发布信息三万余条。", "~30000条")]
    [InlineData("发布信息3千余条。", "~3000条")]
    [InlineData("发布信息五百多条。", "~500条")]
    [InlineData("发布信息约300条。", "~300条")]
    [InlineData("发布信息300条左右。", "~300条")]
    [InlineData("发布信息300条以上。", "~300条")]
    [InlineData("发布信息不少于300条。", "~300条")]
    [InlineData("受理申请3至5件。", "~3件")]
    [InlineData("受理申请3-5件。", "~3件")]
    [InlineData("组织培训2～3次。", "~2次")]
    [InlineData("按时办结率100%。", "100%")]
    [InlineData("占总数的33.9%。", "33.9%")]
    [InlineData("好评率99.58％。", "99.58%")]
    [InlineData("增长百分之三十。", "30%")]
    [InlineData("增长百分之12.5。", "12.5%")]
    [InlineData("提高2.3个百分点。", "2.3个百分点")]
    [InlineData("是上年的1.5倍。", "1.5倍")]
    [InlineData("差评率为3‰。", "0.3%")]
    [InlineData("收取信息处理费400元。", "400元")]
    [InlineData("收费1.76万元。", "17600元")]
    [InlineData("收费三万元。", "30000元")]
    [InlineData("采购总额1.2亿元。", "120000000元")]
    [InlineData("收费3,940元整。", "3940元")]
    [InlineData("收取信息处理费0元。", "0元")]
    [InlineData("行政复议0件，行政诉讼0件。", "0件 0件")]
    [InlineData("收到申请零件。", "0件")]
    [InlineData("未收到政府信息公开申请。", "x")]
    [InlineData("没有收到公民提出的政府信息公开申请。", "x")]
    [InlineData("未发生行政复议、行政诉讼。", "x")]
    [InlineData("没有因政府信息公开工作引发的行政复议和行政诉讼案件。", "x")]
    [InlineData("本年度未收取信息处理费。", "x")]
    [InlineData("未制发规范性文件。", "x")]
    [InlineData("无依申请公开事项。", "x")]
    [InlineData("无行政复议、行政诉讼情况发生。", "x")]
    [InlineData("尚未收到政府信息公开申请。", "x")]
    [InlineData("未按时答复的申请已催办。", "")]
    [InlineData("无法提供政府信息的申请已说明理由。", "")]
    [InlineData("无正当理由大量反复申请的不予处理。", "")]
    [InlineData("未经复议直接起诉2件。", "2件")]
    [InlineData("根据《条例》第二十条公开信息。", "")]
    [InlineData("对照《条例》第20条第1项公开信息。", "")]
    [InlineData("依据国办发〔2019〕14号文件自查。", "")]
    [InlineData("落实国办公开办函[2021]30号要求。", "")]
    [InlineData("2022年1月1日至12月31日为统计期限。", "")]
    [InlineData("于2022年12月28日答复申请2件。", "2件")]
    [InlineData("在20个工作日内答复。", "")]
    [InlineData("延长答复期限30日。", "")]
    [InlineData("历时3个月完成改版。", "")]
    [InlineData("联系电话：0517-81234567，邮编223100。", "")]
    [InlineData("拨打12345热线反映。", "")]
    [InlineData("推行一件事一次办。", "")]
    [InlineData("落实三审三校制度。", "")]
    [InlineData("坚持一网通办、一窗受理。", "")]
    [InlineData("增强四个意识，坚定四个自信。", "")]
    [InlineData("落实两个责任，抓好三项重点。", "")]
    [InlineData("完善五公开机制。", "")]
    [InlineData("第3期公报收录文件12件。", "12件")]
    [InlineData("第12次常务会议审议通过。", "")]
    [InlineData("位列全市第2名。", "")]
    [InlineData("落实“稳增长60条”政策。", "")]
    [InlineData("印发《营商环境50条》，公开文件3份。", "3份")]
    [InlineData("“优化营商环境”专题5条。", "5条")]
    [InlineData("设立A类栏目3个、B类栏目5个。", "3个 5个")]
    [InlineData("安排专职人员2名、兼职人员5人。", "2名 5人")]
    [InlineData("开展培训四次，参加120人次。", "4次 120人次")]
    [InlineData("编发公报12期，每期印800份。", "12期 800份")]
    [InlineData("印制宣传手册500册，张贴海报30张。", "500册 30张")]
    [InlineData("召开新闻发布会三场。", "3场")]
    [InlineData("更新政务公开专区8处、查阅点3处。", "8处 3处")]
    [InlineData("办理人大代表建议15件、政协提案8件。", "15件 8件")]
    [InlineData("作出行政处罚决定15起。", "15起")]
    [InlineData("办理案件3宗，曝光案例5例。", "3宗 5例")]
    [InlineData("现行有效规范性文件30件，废止5件，制发3件。", "30件 5件 3件")]
    [InlineData("公众号关注用户达2.3万户，发文560篇。", "23000户 560篇")]
    [InlineData("网站共设一级栏目12个，二级栏目86个。", "12个 86个")]
    [InlineData("收到12件政府信息公开申请。", "12件")]
    [InlineData("12件申请均已办结。", "12件")]
    [InlineData("其中8件予以公开、4件部分公开。", "8件 4件")]
    [InlineData("119件，其中主动公开18件，不予公开101件。", "119件 18件 101件")]
    [InlineData("共62件(A类3件，B类59件)。", "62件 3件 59件")]
    [InlineData("申请量为12件，比上年的10件增长20%。", "12件 10件 20%")]
    [InlineData("由上年的92%提高到95%，提高3个百分点。", "92% 95% 3个百分点")]
    [InlineData("共刊发 21 期、印发 1,200 份。", "21期 1200份")]
    [InlineData("共刊发21 期 。", "21期")]
    [InlineData("受理信访件25件次。", "25件次")]
    [InlineData("举办活动6场次。", "6场次")]
    [InlineData("更新目录1 256条。", "256条")]
    [InlineData("收到申请5件；答复5件！", "5件 5件")]
    [InlineData("制作图解10幅、短视频6个、音频2段。", "10幅 6个 2段")]
    [InlineData("公开概算约1.5亿元。", "~150000000元")]
    [InlineData("收到邮件15封，接听电话230通。", "15封 230通")]
    [InlineData("两条微信阅读量均破万。", "2条")]
    [InlineData("41条短视频播放量超2300万次。", "41条 ~23000000次")]
    [InlineData("平均每件用时8天。", "")]
    [InlineData("法定时限压缩50%以上。", "~50%")]
    [InlineData("电子版下载量1.05万次。", "10500次")]
    [InlineData("出版物免费赠阅2000余册。", "~2000册")]
    [InlineData("发布权威信息三百二十一条。", "321条")]
    [InlineData("为群众提供查阅服务八十六人次。", "86人次")]
    [InlineData("接待来访者百余人次。", "~100人次")]
    [InlineData("全程网办事项达九成。", "90%")]
    [InlineData("建成政务公开示范点十七个。", "17个")]
    [InlineData("共有政务新媒体账号1个，注销2个。", "1个 2个")]
    [InlineData("办件量5万件以上。", "~50000件")]
    [InlineData("2022年度（1—12月）共公开信息88条。", "88条")]
    [InlineData("全年办件100%按时办结。", "100%")]
    [InlineData("征求意见13次，采纳建议21条，未采纳3条。", "13次 21条 3条")]
    public void Figures_are_read_with_value_and_unit(string prose, string expected) =>
        Assert.Equal(expected, string.Join(' ', FiguresOf(prose).Select(Written)));

    [Theory]
    [InlineData("2021年，我局共收到政府信息公开申请12件。", FigureVerb.Received, FigureObject.Requests, FigureScope.Own, FigurePeriod.ReportYear)]
    [InlineData("全年新收政府信息公开申请12件。", FigureVerb.NewlyReceived, FigureObject.Requests, FigureScope.Unstated, FigurePeriod.ReportYear)]
    [InlineData("本机关受理依申请公开12件。", FigureVerb.Accepted, FigureObject.Requests, FigureScope.Own, FigurePeriod.ReportYear)]
    [InlineData("收到12件政府信息公开申请。", FigureVerb.Received, FigureObject.Requests, FigureScope.Unstated, FigurePeriod.ReportYear)]
    [InlineData("全年收办申请公开政府信息12件。", FigureVerb.Handled, FigureObject.Requests, FigureScope.Unstated, FigurePeriod.ReportYear)]
    [InlineData("全市各级行政机关共收到信息公开申请95件。", FigureVerb.Received, FigureObject.Requests, FigureScope.Whole, FigurePeriod.ReportYear)]
    [InlineData("上半年，我局收到政府信息公开申请5件。", FigureVerb.Received, FigureObject.Requests, FigureScope.Own, FigurePeriod.PartOfYear)]
    [InlineData("去年收到政府信息公开申请5件。", FigureVerb.Received, FigureObject.Requests, FigureScope.Unstated, FigurePeriod.OtherYear)]
    [InlineData("2020年收到政府信息公开申请5件。", FigureVerb.Received, FigureObject.Requests, FigureScope.Unstated, FigurePeriod.OtherYear)]
    [InlineData("自2008年以来收到政府信息公开申请230件。", FigureVerb.Received, FigureObject.Requests, FigureScope.Unstated, FigurePeriod.Cumulative)]
    [InlineData("上年结转申请2件。", FigureVerb.CarriedOver, FigureObject.Requests, FigureScope.Unstated, FigurePeriod.ReportYear)]
    [InlineData("申请结转下年度继续办理3件。", FigureVerb.CarriedForward, FigureObject.Requests, FigureScope.Unstated, FigurePeriod.ReportYear)]
    [InlineData("因政府信息公开被申请行政复议2件。", FigureVerb.None, FigureObject.Reviews, FigureScope.Unstated, FigurePeriod.ReportYear)]
    [InlineData("提起政府信息公开行政诉讼1件。", FigureVerb.None, FigureObject.Lawsuits, FigureScope.Unstated, FigurePeriod.ReportYear)]
    [InlineData("未经复议直接起诉2件。", FigureVerb.None, FigureObject.Lawsuits, FigureScope.Unstated, FigurePeriod.ReportYear)]
    [InlineData("发生行政复议、行政诉讼0件。", FigureVerb.None, FigureObject.ReviewsAndLawsuits, FigureScope.Unstated, FigurePeriod.ReportYear)]
    [InlineData("本年制发行政规范性文件3件。", FigureVerb.Made, FigureObject.NormativeDocuments, FigureScope.Unstated, FigurePeriod.ReportYear)]
    [InlineData("废止规范性文件2件。", FigureVerb.Repealed, FigureObject.NormativeDocuments, FigureScope.Unstated, FigurePeriod.ReportYear)]
    [InlineData("现行有效规范性文件30件。", FigureVerb.InForce, FigureObject.NormativeDocuments, FigureScope.Unstated, FigurePeriod.ReportYear)]
    [InlineData("备案规范性文件35件。", FigureVerb.Other, FigureObject.NormativeDocuments, FigureScope.Unstated, FigurePeriod.ReportYear)]
    [InlineData("作出行政处罚决定15起。", FigureVerb.Decided, FigureObject.Penalties, FigureScope.Unstated, FigurePeriod.ReportYear)]
    [InlineData("作出行政许可决定8件。", FigureVerb.Decided, FigureObject.Licences, FigureScope.Unstated, FigurePeriod.ReportYear)]
    [InlineData("收取信息处理费400元。", FigureVerb.Charged, FigureObject.ProcessingFee, FigureScope.Unstated, FigurePeriod.ReportYear)]
    [InlineData("征收行政事业性收费1.76万元。", FigureVerb.Charged, FigureObject.Charges, FigureScope.Unstated, FigurePeriod.ReportYear)]
    [InlineData("主动公开政府信息120条。", FigureVerb.Published, FigureObject.Information, FigureScope.Unstated, FigurePeriod.ReportYear)]
    [InlineData("接待申请咨询30人次。", FigureVerb.Other, FigureObject.Requests, FigureScope.Unstated, FigurePeriod.ReportYear)]
    [InlineData("予以公开9件。", FigureVerb.Published, FigureObject.Dispositions, FigureScope.Unstated, FigurePeriod.ReportYear)]
    [InlineData("无法提供1件。", FigureVerb.None, FigureObject.Dispositions, FigureScope.Unstated, FigurePeriod.ReportYear)]
    public void The_clause_tells_what_is_counted(string prose, FigureVerb verb, FigureObject about, FigureScope scope, FigurePeriod period)
    {
        var figure = Assert.Single(FiguresOf(prose));

        Assert.Equal((verb, about, scope, period), (figure.Verb, figure.About, figure.Scope, figure.Period));
    }

    [Theory]
    [InlineData("全年收到政府信息公开申请12件。", "")]
    [InlineData("我局依法规范受理公民、法人和其他组织提出的政府信息公开申请共计12件。", "")]
    [InlineData("收到涉及征地补偿的政府信息公开申请12件。", "征地补偿")]
    [InlineData("收到网络申请12件。", "网络")]
    public void What_narrows_a_figure_down_is_kept(string prose, string qualifier) => Assert.Equal(qualifier, Assert.Single(FiguresOf(prose)).Qualifier);

    [Fact]
    public void An_office_of_a_government_is_not_the_whole_of_it()
    {
        var report = Segmented.Report("麦川县人民政府2022年政府信息公开工作年度报告\n一、总体情况\n县政府办公室收到政府信息公开申请5件，全县共收到政府信息公开申请95件。");

        Assert.Equal([FigureScope.Office, FigureScope.Whole], report.Figures.Select(figure => figure.Scope));
    }

    [Fact]
    public void Parts_and_later_clauses_inherit_what_is_counted()
    {
        var figures = FiguresOf("全年收到政府信息公开申请12件，其中网络8件，办结11件，结转下年度1件。");

        Assert.All(figures, figure => Assert.Equal(FigureObject.Requests, figure.About));
        Assert.Equal([false, true, false, false], figures.Select(figure => figure.IsPart));
    }

    [Fact]
    public void Every_figure_quotes_the_source()
    {
        var report = Segmented.WithOverview("收到申请 １２ 件，公开信息 1,256 条、约 ３ 万次。");

        Assert.Equal(["１２ 件", "1,256 条", "３ 万次"], report.Figures.Select(figure => report.Text.Quote(figure.Slice.Span)));
    }

    /// <summary>A sentence without marks or units must not cost more than a long one.</summary>
    [Fact]
    public void A_paragraph_of_figures_is_read_in_reasonable_time()
    {
        var watch = Stopwatch.StartNew();
        var report = Segmented.WithOverview(string.Concat(Enumerable.Repeat("收到申请12件其中网络8件未收到", 5_000)));

        Assert.Equal(10_000, report.Figures.Count(figure => !figure.IsDenial));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{watch.Elapsed}");
    }

    private static IReadOnlyList<StatedFigure> FiguresOf(string prose) =>
        Segmented.Report($"清河县水利局2021年政府信息公开工作年度报告\n一、总体情况\n{prose}\n二、主动公开政府信息情况\n见下表。", givenYear: 2021).Figures;

    private static string Written(StatedFigure figure) =>
        figure.IsDenial ? "x" : (figure.IsExact ? "" : "~") + figure.Value.ToString("0.####", CultureInfo.InvariantCulture) + figure.Unit;
}

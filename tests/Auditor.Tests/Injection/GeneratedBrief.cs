namespace Auditor.Tests.Injection;

/// <summary>A made-up department's report whose prose and tables say the same.</summary>
internal static class GeneratedBrief
{
    private static readonly (string Agency, string Subject, string Place)[] Agencies =
    [
        ("临溪县民政局", "低保和特困供养名单", "养老服务中心"), ("双桥市林业局", "退耕还林补助名单", "林业工作站"), ("北桥区城市管理局", "占道许可结果", "便民摊点"),
        ("临溪县卫生健康局", "计划生育奖励扶助名单", "村卫生室"), ("双桥市应急管理局", "安全生产检查结果", "安全教育基地"), ("临溪县文化和旅游局", "农家乐等级评定结果", "图书馆分馆"),
    ];

    private static readonly string[] Openings =
    [
        "根据《中华人民共和国政府信息公开条例》第五十条的要求，编制本报告，数据统计期限为{0}年1月1日至{0}年12月31日。",
        "现将{0}年政府信息公开工作情况报告如下，统计时间自{0}年1月1日起至{0}年12月31日止。",
        "本报告所列数据的统计期限是{0}年1月1日至12月31日。",
    ];

    public static string Write(Random random)
    {
        var (agency, subject, place) = Agencies[random.Next(Agencies.Length)];
        var year = random.Next(2021, 2026);
        var (site, media) = (random.Next(40, 900), random.Next(20, 300));
        var (persons, firms, carried, forward) = (random.Next(1, 30), random.Next(0, 6), random.Next(0, 3), random.Next(0, 2));
        var denied = random.Next(0, persons + firms > 3 ? 2 : 1);
        var (made, ended) = (random.Next(0, 4), random.Next(0, 3));
        var inForce = random.Next(5, 40);
        var slow = random.Next(3, 9);

        return $"""
            {agency}{year}年政府信息公开工作年度报告

            {string.Format(System.Globalization.CultureInfo.InvariantCulture, Openings[random.Next(Openings.Length)], year)}

            一、总体情况

            （一）主动公开

            全年主动公开政府信息{site + media}条，其中网站{site}条、新媒体{media}条。{subject}每月10日前上网，并在{place}张贴。

            （二）依申请公开

            全年新收申请{persons + firms}件，上年结转{carried}件，结转下年度{forward}件，答复平均用时{random.Next(5, 19)}个工作日。

            （三）政府信息管理

            制发行政规范性文件{made}件，废止{ended}件，现行有效{inForce}件。公文起草时由承办人填写公开属性，办公室核对后编号。

            （四）政府信息公开平台建设

            网站栏目由{slow + 9}个归并为{slow + 4}个，{place}配备触摸查询屏{slow}台。

            （五）监督保障

            办公室专职1人，{random.Next(3, 9)}月举办培训1期，参加{random.Next(20, 90)}人。全年自查网页{random.Next(4, 13)}次，改正错链{random.Next(3, 40)}处。

            二、主动公开政府信息情况

            〔表二〕行政规范性文件 {made} {ended} {inForce}；行政许可 {random.Next(0, 200)}；行政处罚 {random.Next(0, 90)}；行政强制 {random.Next(0, 3)}；行政事业性收费 0

            三、收到和处理政府信息公开申请情况

            〔表三〕本年新收 {persons} {firms} 0 0 0 0；上年结转 {carried} 0 0 0 0 0；予以公开 {persons + carried - forward - denied} {firms} 0 0 0 0；属于行政执法案卷 {denied} 0 0 0 0 0；结转下年 {forward} 0 0 0 0 0

            四、政府信息公开行政复议、行政诉讼情况

            〔表四〕{random.Next(0, 3)} 0 0 {random.Next(0, 2)}；0 0 0 0；0 0 0 0

            五、存在的主要问题及改进情况

            存在的问题：一是{subject}的表格没有说明金额的计算方法，群众电话询问多；二是{place}的公开栏有{slow}处字迹不清。

            改进措施：{year + 1}年，一是在{subject}的表格后附计算说明和经办人电话；二是更换{slow}处字迹不清的公开栏，由办公室每季度检查。

            六、其他需要报告的事项

            {year}年本机关没有收取信息处理费。

            {agency}
            {year + 1}年1月{random.Next(4, 29)}日
            """;
    }
}

using Auditor.Reports;

namespace Auditor.Tests.Segmenting;

/// <summary>One text in which every table has another layout, as copies out of several programs have.</summary>
public sealed class TextLayoutTests
{
    private const string Text = """
        　　清 河 县 商 务 局 2023 年 政 府 信 息 公 开 工 作 年 度 报 告

        　　一　、总　体　情　况
        	2023年，清河县商务局主动公开信息136条，答复咨询42件。
        二 、主　　动　　公　　开　　政　　府　　信　　息　　情　　况
        第二十条第（一）项
        信息内容
        本年制发件数
        本年废止件数
        现行有效件数
        规章
        0
        0
        0
        行政规范性文件
        1
        2
        3
        三、收到和处理政府信息公开申请情况
        	自然人	商业企业	科研机构	社会公益组织	法律服务机构	其他	总计
        一、本年新收政府信息公开申请数量	2	1	0	0	0	0	3
        二、上年结转政府信息公开申请数量	0	0	0	0	0	0	0
        三、本年度办理结果	（一）予以公开	2	1	0	0	0	0	3
        	（七）总计	2	1	0	0	0	0	3
        四、结转下年度继续办理		0	0	0	0	0	0	0
        四、政府信息公开行政复议、行政诉讼情况
        行政复议 |
        结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
        0 | 1 | 0 | 0 | 1 |
        五、存 在 的 主 要 问 题 及 改 进 情 况
        部分栏目更新较慢，2024年将由运行科每周核对。
        六、其 他 需 要 报 告 的 事 项
        本年度未收取信息处理费。
        """;

    private static AnnualReport Report() => Segmented.Report(Text);

    [Fact]
    public void Headings_with_blanks_in_them_are_headings() =>
        Assert.Equal(
            [SectionKind.Overview, SectionKind.ProactiveDisclosure, SectionKind.DisclosureRequests, SectionKind.ReviewAndLitigation, SectionKind.ProblemsAndImprovements, SectionKind.OtherMatters],
            Report().Sections.Select(section => section.Kind));

    [Fact]
    public void The_title_with_blanks_in_it_names_agency_and_year()
    {
        var report = Report();

        Assert.Equal("清河县商务局", report.Agency.Name?.Text);
        Assert.Equal(2023, report.Year?.Value);
    }

    [Fact]
    public void Each_table_is_read_in_its_own_layout()
    {
        var tables = Report().Tables;

        Assert.Equal([2, 1, 0, 0, 0, 0, 3], tables.Requests!.Values(RequestRow.NewRequests));
        Assert.Equal([0, 0, 0, 0, 0, 0, 0], tables.Requests!.Values(RequestRow.CarriedOver));
        Assert.Equal([2, 1, 0, 0, 0, 0, 3], tables.Requests!.Values(RequestRow.Total));
        Assert.Equal([1, 2, 3], tables.Disclosure![DisclosureRow.NormativeDocuments].Values());
    }

    [Fact]
    public void Prose_behind_a_tab_stays_prose() =>
        Assert.Contains(Report().Sentences, sentence => sentence.Text.Contains("主动公开信息136条", StringComparison.Ordinal));
}

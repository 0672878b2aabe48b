namespace Auditor.Tests.Reading;

public sealed class HtmlTableTests
{
    private static string Read(string html) => Submitted.Page($"<html><body><p>前</p>{html}<p>后</p></body></html>")[2..^2];

    [Fact]
    public void A_row_is_a_line_and_blank_cells_stay() =>
        Assert.Equal("信息内容 | 本年制发件数 | 现行有效件数\n规章 |  | 3\n | 1 | ", Read(
            "<table><thead><tr><th>信息内容<th>本年制发件数<th>现行有效件数</thead><tr><td>规章<td>&nbsp;<td>3<tr><td><td>1<td></table>".Replace("&nbsp;", "", StringComparison.Ordinal)));

    [Fact]
    public void Cells_covered_by_a_span_are_left_out() =>
        Assert.Equal(
            """
            （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） | 申请人情况
            自然人 | 法人或其他组织 | 总计
            商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他
            一、本年新收政府信息公开申请数量 | 2 | 0 | 0 | 0 | 0 | 0 | 2
            三、本年度办理结果 | （一）予以公开 | 1 | 0 | 0 | 0 | 0 | 0 | 1
            （三）不予公开 | 1.属于国家秘密 | 0 | 0 | 0 | 0 | 0 | 0 | 0
            2.其他法律行政法规禁止公开 | 0 | 0 | 0 | 0 | 0 | 0 | 0
            """.ReplaceLineEndings("\n"),
            Read(
                """
                <table border=1>
                <tr><td colspan=3 rowspan=3><p>（本列数据的勾稽关系为：第一项加第二项之和，</p><p>等于第三项加第四项之和）</p></td><td colspan=7>申请人情况</td></tr>
                <tr><td rowspan=2>自然人</td><td colspan=5>法人或其他组织</td><td rowspan=2>总计</td></tr>
                <tr><td>商业<br>企业</td><td>科研
                    机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td></tr>
                <tr><td colspan=3>一、本年新收政府信息公开申请数量</td><td>2</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>2</td></tr>
                <tr><td rowspan=3>三、本年度办理结果</td><td colspan=2>（一）予以公开</td><td>1</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>1</td></tr>
                <tr><td rowspan=2>（三）不予公开</td><td>1.属于国家秘密</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td></tr>
                <tr><td>2.其他法律行政法规禁止公开</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td></tr>
                </table>
                """));

    [Fact]
    public void Covered_cells_that_an_export_only_hides_are_left_out() =>
        Assert.Equal("第二十条第（一）项\n规章 | 0", Read("<table><tr><td colspan=2>第二十条第（一）项</td><td style='display:none'></td></tr><tr><td>规章</td><td>0</td></tr></table>"));

    [Theory]
    [InlineData("colspan=1000000000 rowspan=1000000000")]
    [InlineData("colspan=-1 rowspan=abc")]
    [InlineData("colspan=0 rowspan=0")]
    public void Absurd_spans_do_no_harm(string spans) => Assert.Equal("规章 | 0\n1", Read($"<table><tr><td {spans}>规章</td><td>0</td></tr><tr><td>1</td></tr></table>"));

    [Theory]
    [InlineData("商业<br>企业", "商业企业")]
    [InlineData("商业\n     企业", "商业企业")]
    [InlineData("<p>其他</p><p>12</p>", "其他 12")]
    [InlineData("<div>12</div><div>34</div>", "12 34")]
    [InlineData("商业 企业", "商业 企业")]
    public void Line_breaks_in_a_cell(string cell, string text) => Assert.Equal($"{text} | 0", Read($"<table><tr><td>{cell}</td><td>0</td></tr></table>"));

    [Fact]
    public void A_caption_is_a_line() => Assert.Equal("表一\n规章 | 0", Read("<table><caption>表一</caption><tr><td>规章</td><td>0</td></tr></table>"));

    [Fact]
    public void A_table_of_one_column_is_no_table() =>
        Assert.Equal("第一段。\n第二段。\n第三段。", Read("<table><tr><td><p>第一段。</p><p>第二段。</p></td></tr><tr><td>第三段。</td></tr></table>"));

    [Fact]
    public void A_table_around_tables_is_no_table() =>
        Assert.Equal("说明\n规章 | 0\n行政规范性文件 | 1", Read("<table><tr><td>说明</td><td><table><tr><td>规章</td><td>0</td></tr><tr><td>行政规范性文件</td><td>1</td></tr></table></td></tr></table>"));

    [Fact]
    public void A_row_with_whole_paragraphs_is_no_row()
    {
        var prose = string.Concat(Enumerable.Repeat("我局逐条核对栏目内容，按月更新。", 9));

        Assert.Equal($"主动公开\n{prose}\n第二段。\n规章 | 0", Read($"<table><tr><td>主动公开</td><td><p>{prose}</p><p>第二段。</p></td></tr><tr><td>规章</td><td>0</td></tr></table>"));
    }

    [Fact]
    public void Pieces_of_tables_without_a_table_do_no_harm() => Assert.Equal("规章0", Read("<tr><td>规章</td><td>0</td></tr>"));

    [Fact]
    public void The_tables_of_an_article_stay_in_it()
    {
        const string Table = "<table><tr><td>信息内容</td><td>本年制发件数</td></tr><tr><td>规章</td><td>0</td></tr></table>";
        var text = Submitted.Page(GovernmentPage.With(
            $"<div class=\"q8\">{GovernmentPage.Paragraphs(GovernmentPage.Article[..2])}<p>二、主动公开政府信息情况</p>{Table}{GovernmentPage.Paragraphs(GovernmentPage.Article[2..])}</div>"));

        Assert.Equal(
            [GovernmentPage.Title, .. GovernmentPage.Article[..2], "二、主动公开政府信息情况", "信息内容 | 本年制发件数", "规章 | 0", .. GovernmentPage.Article[2..]],
            text.Split('\n'));
    }
}

using System.Text;
using Auditor.Reading;

namespace Auditor.Tests.Reading;

public sealed class HtmlArticleTests
{
    private static readonly string TitleAndArticle = string.Join('\n', [GovernmentPage.Title, .. GovernmentPage.Article]);

    private static readonly string Body = GovernmentPage.Paragraphs(GovernmentPage.Article);

    public static TheoryData<string> KnownContainers =>
    [
        "<div id=\"zoom\">{0}</div>",
        "<div id=\"UCAP-CONTENT\">{0}</div>",
        "<ucapcontent>{0}</ucapcontent>",
        "<div class=\"con\"><div class=\"TRS_Editor\">{0}</div></div>",
        "<div class=\"view TRS_UEDITOR trs_paper_default\">{0}</div>",
        "<div class=\"article-content\"><div class=\"a\">{0}</div></div>",
        "<div class=\"pages_content\">{0}</div>",
        "<div class=\"bt-content\">{0}</div>",
        "<div class=\"con_text\">{0}</div>",
        "<div id=\"vsb_content_2\"><div class=\"v_news_content\">{0}</div></div>",
        "<table width=\"1000\"><tr><td class=\"xxgk\">{0}</td></tr></table>",
    ];

    [Theory]
    [MemberData(nameof(KnownContainers))]
    public void Known_containers_give_the_article_alone(string container) =>
        Assert.Equal(TitleAndArticle, Submitted.Page(GovernmentPage.With(container.Replace("{0}", Body, StringComparison.Ordinal))));

    [Theory]
    [InlineData("<div class=\"q7\"><div class=\"q8\">{0}</div></div>")]
    [InlineData("<section>{0}</section>")]
    [InlineData("<table><tr><td>{0}</td></tr></table>")]
    public void An_unknown_site_gives_the_article_too(string container) =>
        Assert.Equal(TitleAndArticle, Submitted.Page(GovernmentPage.With(container.Replace("{0}", Body, StringComparison.Ordinal))));

    [Fact]
    public void A_name_with_little_text_behind_it_is_not_believed() =>
        Assert.Equal(TitleAndArticle, Submitted.Page(GovernmentPage.With($"<div id=\"zoom\">正文</div><div class=\"q8\">{Body}</div>")));

    [Fact]
    public void A_torn_article_is_put_together()
    {
        var first = GovernmentPage.Paragraphs(["一、总体情况", .. Enumerable.Repeat(GovernmentPage.Overview, 20)]);
        var rest = GovernmentPage.Paragraphs(["六、其他需要报告的事项", GovernmentPage.Others]);
        var text = Submitted.Page(GovernmentPage.With($"<div><div class=\"TRS_Editor\">{first}</div><div>{rest}</div></div>"));

        Assert.EndsWith($"六、其他需要报告的事项\n{GovernmentPage.Others}", text, StringComparison.Ordinal);
        Assert.DoesNotContain("首页", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_signature_outside_the_article_is_kept() =>
        Assert.EndsWith("某县水务局\n2024年1月15日", Submitted.Page(GovernmentPage.With(
            $"<div><div class=\"q8\">{GovernmentPage.Paragraphs(GovernmentPage.Article[..^2])}</div><div>某县水务局<br>2024年1月15日</div></div>")), StringComparison.Ordinal);

    [Fact]
    public void A_title_in_the_article_is_not_repeated() =>
        Assert.Equal(TitleAndArticle, Submitted.Page(GovernmentPage.With($"<div id=\"zoom\"><p><b>某县水务局</b>2023年<br>政府信息公开工作年度报告</p>{Body}</div>")).Replace("2023年\n政府", "2023年政府", StringComparison.Ordinal));

    [Theory]
    [InlineData("<div class=\"xl_title\"><span>某县水务局</span>2023年政府信息公开工作年度报告</div>")]
    [InlineData("<h1>某县人民政府</h1><div class=\"header\"><h1>某县水务局2023年政府信息公开工作年度报告</h1></div>")]
    [InlineData("")]
    public void The_title_is_found_wherever_the_page_has_it(string title) =>
        Assert.Equal(TitleAndArticle, Submitted.Page(GovernmentPage.With($"<div id=\"zoom\">{Body}</div>", title)));

    [Theory]
    [InlineData("<meta name=\"ArticleTitle\" content=\"某局2020-2021年度政府信息公开报告\"><title>某局 - 栏目</title>", "某局2020-2021年度政府信息公开报告")]
    [InlineData("<title>某局2023年政府信息公开年报 - 年报 - 某市人民政府</title>", "某局2023年政府信息公开年报")]
    [InlineData("<title>某市人民政府 | 某局2023年政府信息公开年报</title>", "某局2023年政府信息公开年报")]
    [InlineData("<title>某局工作总结——某市人民政府</title>", "某局工作总结")]
    public void A_title_is_cleaned_of_the_site(string head, string title) =>
        Assert.Equal($"{title}\n一、总体情况", Submitted.Page($"<html><head>{head}</head><body><p>一、总体情况</p></body></html>"));

    [Theory]
    [InlineData("<p hidden>暗，暗。</p>")]
    [InlineData("<p style=\"color:red; DISPLAY : none\">暗，暗。</p>")]
    [InlineData("<div style='visibility:hidden'><p>暗，暗。</p></div>")]
    [InlineData("<div aria-hidden=\"true\"><p>暗，暗。</p></div>")]
    [InlineData("<template><p>暗，暗。</p></template><style>暗</style><!-- 暗 --><script>暗</script>")]
    public void What_a_visitor_does_not_see_is_left_out(string hidden) =>
        Assert.Equal("一、总体情况\n明", Submitted.Page($"<body><p>一、总体情况</p>{hidden}<p>明</p></body>"));

    [Fact]
    public void Inline_text_is_joined_without_spaces_and_blocks_are_lines()
    {
        const string Page = "<body><div>公开<span>信息</span><b>3</b>\n  <i>5</i>条\n，<a href=x>详见</a>\n网站<br>第二&nbsp;行<p>第 三  行</p>\n尾<ul><li>甲<li>乙</ul><h2>二、\n主动公开</h2><pre>一\n  二</pre></div></body>";

        Assert.Equal("公开信息3 5条，详见网站\n第二\u00A0行\n第 三 行\n尾\n甲\n乙\n二、主动公开\n一\n  二", Submitted.Page(Page));
    }

    [Fact]
    public void Markup_of_Word_is_read() =>
        Assert.Equal("（一）主动公开2023年", Submitted.Page("<body><p class=MsoNormal><span style='font-family:宋体'>（一）</span><o:p></o:p><span lang=EN-US><font>主动公开</font>2023</span>年<o:p>&nbsp;</o:p></p></body>").TrimEnd('\u00A0'));

    [Fact]
    public void A_fragment_and_a_text_named_html_are_read()
    {
        Assert.Equal("一、总体情况\n无", Submitted.Text("年报.htm", Encoding.UTF8.GetBytes("一、总体情况<br>无")));
        Assert.Equal("一、总体情况\n无 < 有", Submitted.Text("年报.htm", Encoding.UTF8.GetBytes("一、总体情况\r\n无 < 有")));
    }

    [Fact]
    public void Ten_thousand_nested_elements_are_refused_without_overflow() =>
        Assert.Equal("too-deep", Submitted.Rejected("年报.html", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<div>", 10_000)) + "底")).Code);

    [Theory]
    [InlineData("<div><table><tr><td></div>")]
    [InlineData("<b><p></b>")]
    [InlineData("<span><p></span>")]
    [InlineData("<font size=1><font size=2>")]
    [InlineData("<ul><li><ul><li>")]
    [InlineData("<a><div>")]
    public void Every_way_to_nest_is_refused_or_read_in_time(string unit)
    {
        var bytes = Encoding.UTF8.GetBytes("<html>" + string.Concat(Enumerable.Repeat(unit, 10_000)) + "底");
        var isRead = SourceReader.TryRead(SourceFile.FromBytes("a.html", bytes), out _, out var rejection);

        Assert.True(isRead || rejection!.Code is "too-deep", rejection?.ToString());
    }

    [Fact]
    public void Many_closed_shapes_of_a_drawing_are_not_deep() =>
        Assert.Equal("一、总体情况\n无", Submitted.Page($"<body><p>一、总体情况</p><svg>{string.Concat(Enumerable.Repeat("<path d='M0'/>", 5000))}</svg><p>无</p></body>"));

    [Fact]
    public void A_long_flat_page_is_read()
    {
        var paragraphs = GovernmentPage.Paragraphs(Enumerable.Repeat(GovernmentPage.Overview, 20_000));

        Assert.Equal(20_000, Submitted.Page($"<body><div>{paragraphs}</div></body>").Split('\n').Length);
    }
}

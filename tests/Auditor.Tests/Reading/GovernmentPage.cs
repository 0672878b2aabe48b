namespace Auditor.Tests.Reading;

/// <summary>A page as government sites have them: head, menu, breadcrumb, article, share buttons, related links, foot.</summary>
internal static class GovernmentPage
{
    public const string Title = "某县水务局2023年政府信息公开工作年度报告";

    public const string Overview = "2023年，我局按月核对门户网站栏目，全年公开信息35条；对群众咨询逐件登记，答复12件。";

    public const string Problems = "公开的水质数据更新较慢，个别栏目超过一个月没有更新。2024年将由水质科每周报送，办公室每周核对。";

    public const string Others = "本年度未收取信息处理费。";

    /// <summary>What a reader should find, but for tables.</summary>
    public static readonly string[] Article =
    [
        "一、总体情况", Overview, "五、存在的主要问题及改进情况", Problems, "六、其他需要报告的事项", Others, "某县水务局", "2024年1月15日",
    ];

    public static string Paragraphs(IEnumerable<string> lines) => string.Concat(lines.Select(line => $"<p style=\"text-indent:2em\">\n  {line}\n</p>\n"));

    /// <param name="article">Markup in place of the article's container.</param>
    /// <param name="title">Markup above it.</param>
    public static string With(string article, string title = $"<h1>{Title}</h1>") => $"""
        <!DOCTYPE html>
        <html><head><meta charset="utf-8"><title>{Title}_年度报告_某县人民政府</title><style>p {"{"} margin: 0 {"}"}</style></head>
        <body>
        <div class="top"><a href="/">某县人民政府</a><span>今天是2024年3月1日 星期五</span></div>
        <ul class="daohang"><li><a href="/1">首页</a></li><li><a href="/2">政务公开</a></li><li><a href="/3">办事服务</a></li><li><a href="/4">政民互动</a></li></ul>
        <form id="aspnetForm"><input type="hidden" value="状态"><select><option>选择部门</option></select>
        <div class="wrap">
        <div class="weizhi-box">您现在的位置：<a href="/">首页</a> &gt; <a href="/2">政务公开</a> &gt; <a href="/5">年度报告</a></div>
        {title}
        <div class="info"><span>发布时间：2024-01-20</span> <span>来源：县水务局</span> <a href="#">大</a> <a href="#">中</a> <a href="#">小</a></div>
        {article}
        <div class="bdsharebuttonbox"><a>微信</a><a>微博</a></div>
        <div class="xiangguan"><ul><li><a href="/r1">某县水务局2022年政府信息公开工作年度报告</a></li><li><a href="/r2">某县水务局2021年政府信息公开工作年度报告</a></li><li><a href="/r3">更多</a></li></ul></div>
        </div></form>
        <div class="footer"><p>主办单位：某县人民政府办公室</p><p>备案号 000000 <a href="/map">网站地图</a></p></div>
        <script>document.write("统计，代码。")</script><noscript>请启用脚本，谢谢。</noscript>
        </body></html>
        """;
}

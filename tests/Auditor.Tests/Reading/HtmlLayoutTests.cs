using System.Text;

namespace Auditor.Tests.Reading;

/// <summary>One report on the pages of many content management systems: it reads the same everywhere.</summary>
public sealed class HtmlLayoutTests
{
    private const string Title = "清河县商务局2023年政府信息公开工作年度报告";

    private static readonly string[] Before =
    [
        "一、总体情况",
        "2023年，我局按季度核对门户网站栏目，全年公开信息136条；对企业咨询逐件登记，答复42件。",
        "二、主动公开政府信息情况",
    ];

    private static readonly string[][] Rows =
    [
        ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"],
        ["规章", "0", "0", "0"],
        ["行政规范性文件", "1", "", "3"],
    ];

    private static readonly string[] After =
    [
        "五、存在的主要问题及改进情况",
        "部分消费促进信息发布较晚，个别栏目超过一个月没有更新。2024年将由运行科每周报送，办公室每周核对。",
        "六、其他需要报告的事项",
        "本年度未收取信息处理费。",
    ];

    private static readonly string Report = string.Join('\n', [Title, .. Before, .. Rows.Select(row => string.Join(" | ", row)), .. After]);

    private static readonly string Table = "<table border=\"1\">" + string.Concat(Rows.Select(row => $"<tr>{string.Concat(row.Select(cell => $"<td><p>{cell}</p></td>"))}</tr>")) + "</table>";

    private static readonly string Menu = "<ul class=\"menu01\"><li><a href=\"/\">首页</a></li><li><a href=\"/zw\">政务公开</a></li><li><a href=\"/fw\">政务服务</a></li><li><a href=\"/hd\">互动交流</a></li></ul>";

    private static readonly string Others =
        "<h3>相关信息</h3><ul><li><a href=\"a\">清河县商务局2022年政府信息公开工作年度报告</a><span>2023-01-18</span></li><li><a href=\"b\">清河县统计局2023年政府信息公开工作年度报告</a><span>2024-01-16</span></li><li><a href=\"c\">清河县教育局2023年政府信息公开工作年度报告</a><span>2024-01-12</span></li></ul>";

    private static readonly string Foot = "<div class=\"bottom_foot\"><p>版权所有：清河县人民政府 网站标识码：0000000000</p><p>联系电话：000-0000000 <a href=\"#\">网站地图</a> <a href=\"#\">隐私声明</a></p></div>";

    public static TheoryData<string, string> Pages => new()
    {
        { "editor in a container", Page($"{Menu}<div class=\"dqwz\">当前位置：<a href=\"/\">首页</a> > <a>年报</a></div><h1 class=\"tit\">{Title}</h1><div class=\"con\"><div class=\"TRS_Editor\">{Article(Table)}</div></div><div class=\"share\">分享到：<a>微信</a><a>微博</a></div>{Others}{Foot}") },
        { "government portal", Page($"{Menu}<div class=\"article oneColumn\"><h1>{Title}</h1><div class=\"pages-date\">2024-01-20 09:30 <span>来源：商务局</span><div class=\"pages_print\">【字体：<a>大</a> <a>中</a> <a>小</a>】<a>打印</a></div></div><div class=\"pages_content\" id=\"UCAP-CONTENT\">{Article(Table)}</div></div>{Foot}") },
        { "tables lay out the page", $"<html><head><title>{Title}-清河县人民政府</title></head><body><table width=\"1000\"><tr><td>{Menu}</td></tr><tr><td><table><tr><td width=\"200\">{Others}</td><td><table width=\"780\"><tr><td align=\"center\">{Title}</td></tr><tr><td>{Article(Table)}</td></tr></table></td></tr></table></td></tr><tr><td>{Foot}</td></tr></table></body></html>" },
        { "paragraphs made of breaks", Page($"{Menu}<h1>{Title}</h1><div id=\"zoom\">{string.Join("<br>\n<br>&nbsp;", Before)}<br>{Table}{string.Join("<br />", After)}<br></div>{Foot}") },
        { "table of roles", Page($"{Menu}<h1>{Title}</h1><article class=\"rich\">{Article(Built("div role=\"table\"", "div role=\"row\"", "span role=\"cell\""))}</article>{Foot}") },
        { "table of inline styles", Page($"{Menu}<h1>{Title}</h1><div id=\"xxgk-content\"><div>{Article(Built("div style=\"width:100%; display: table\"", "div style='display:table-row'", "div style='display:table-cell;border:1px solid'"))}</div></div>{Foot}") },
        { "table of a style sheet", Page($"{Menu}<h1>{Title}</h1><div class=\"content\">{Article(Built("div class=\"t\"", "div class=\"t-r even\"", "p class=\"t-c\""))}</div>{Foot}", "/* 表格 */ .t { display: table; } div.t-r{display:table-row}\n.t-c, .t-h { padding: 2px; DISPLAY:table-cell }") },
        { "table of a library", Page($"{Menu}<h1>{Title}</h1><section id=\"main\">{Article(Built("div class=\"d-table w-100\"", "div class=\"d-table-row\"", "div class=\"d-table-cell\""))}</section>{Foot}") },
        { "hidden by a style sheet", Page($"{Menu}<h1>{Title}</h1><div class=\"wz-con\"><div class=\"mp-only\">手机版请扫描二维码阅读，谢谢。</div>{Article(Table)}<p id=\"tips\">暂无附件，敬请谅解。</p></div>{Foot}", ".mp-only{display:none} #tips { visibility : hidden }") },
        { "hidden until a script shows it", Page($"{Menu}<h1>{Title}</h1><div class=\"fadein\">{Article(Table)}</div>{Foot}", ".fadein{display:none}") },
        { "hidden in print only", Page($"{Menu}<h1>{Title}</h1><div class=\"noprint\">{Article(Table)}</div>{Foot}", "@media print { .noprint { display:none } .noprint p{display:none} } .other{color:red}") },
        { "other articles below", Page($"{Menu}<div class=\"list\"><article class=\"post\"><h1>{Title}</h1>{Article(Table)}</article></div><aside>{Others}</aside><section class=\"recommend\"><article><h2>清河县举办消费促进活动</h2><p>活动持续三天，参加企业40家，现场成交额稳步增长。</p></article></section>{Foot}") },
        { "scripts and plug-ins around", Page($"{Menu}<noscript>您的浏览器不支持脚本，请开启后浏览，谢谢。</noscript><iframe src=\"top.html\">不支持框架，请升级。</iframe><h1>{Title}</h1><div class=\"v_news_content\">{Article(Table)}</div><object>插件，插件。</object><div class=\"bshare-custom\">分享<a>微信</a></div>{Foot}") },
        { "saved from a word processor", Page($"<div class=\"WordSection1\"><p class=\"MsoTitle\" align=\"center\"><b>清河县商务局</b><b><span lang=\"EN-US\">2023</span></b><b>年政府信息公开工作年度报告<o:p></o:p></b></p>{Article(Table.Replace("<table", "<table class=MsoTableGrid cellspacing=0", StringComparison.Ordinal))}</div>") },
        { "definition lists and sections", Page($"{Menu}<dl><dt>{Title}</dt><dd><div>{Article(Table)}</div></dd></dl>{Foot}") },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_report_reads_the_same_on_every_page(string layout, string html)
    {
        Assert.NotEmpty(layout);
        var lines = Submitted.Page(html).Split('\n').Select(line => line.Trim().Trim('\u00A0')).Where(line => line.Length > 0 || line.Contains('|', StringComparison.Ordinal));

        Assert.Equal(Report, string.Join('\n', lines));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void In_any_encoding_and_whatever_is_declared(string layout, string html)
    {
        Assert.NotEmpty(layout);
        var read = Submitted.Page(html);
        var declared = html.Replace("<head>", "<head><meta charset=\"gb2312\">", StringComparison.Ordinal);

        Assert.Equal(read, Submitted.Text("a.html", Encoding.UTF8.GetBytes(declared)));
        Assert.Equal(read, Submitted.Text("a.html", Submitted.Gb18030.GetBytes(html.Replace("<head>", "<head><meta charset=\"utf-8\">", StringComparison.Ordinal))));
        Assert.Equal(read, Submitted.Text("a.html", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(declared)]));
        Assert.Equal(read, Submitted.Text("a.html", Encoding.BigEndianUnicode.GetBytes(declared)));
    }

    [Theory]
    [InlineData("<html><head><title>年报</title></head><frameset cols=\"20%,80%\"><frame src=\"menu.html\"><frame src=\"nianbao.html\"></frameset></html>")]
    [InlineData("<html><body><iframe src=\"nianbao.html\"></iframe></body></html>")]
    public void A_page_of_frames_is_refused_with_the_reason(string html)
    {
        var rejection = Submitted.Rejected("年报.html", Encoding.UTF8.GetBytes(html));

        Assert.Equal("empty", rejection.Code);
        Assert.Contains("框架", rejection.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p><img src=\"biao2.png\"></p>")]
    [InlineData("<p><a href=\"fubiao.xlsx\">附表</a></p>")]
    [InlineData("")]
    public void Tables_that_are_pictures_or_elsewhere_are_not_assessed_and_not_missing(string table)
    {
        var html = Page($"{Menu}<h1>{Title}</h1><div id=\"zoom\">{Article(table)}{Paragraphs(["三、收到和处理政府信息公开申请情况"])}{table}{Paragraphs(["四、政府信息公开行政复议、行政诉讼情况"])}{table}</div>{Foot}");
        var audit = AuditPipeline.Load(Repository.Root).Run(Auditor.Reading.SourceFile.FromBytes("年报.html", Encoding.UTF8.GetBytes(html)));

        Assert.Null(audit.Report!.Tables.Requests);
        Assert.Null(audit.Report.Tables.Remedies);
        Assert.Null(audit.Report.Tables.Disclosure);
        Assert.DoesNotContain(audit.Findings, finding => finding.Message.Contains('表', StringComparison.Ordinal) && finding.Severity == Auditor.Reports.Severity.Error);
        Assert.Contains(audit.Results!.Unassessed, entry => entry.Reason.Contains("表三", StringComparison.Ordinal));
    }

    private static string Page(string body, string styles = "") =>
        $"<!DOCTYPE html><html><head><title>{Title}_清河县人民政府</title><style>{styles}</style></head><body>{body}</body></html>";

    private static string Article(string table) => Paragraphs(Before) + table + Paragraphs(After);

    private static string Paragraphs(IEnumerable<string> lines) => string.Concat(lines.Select(line => $"<p style=\"text-indent:2em\">{line}</p>\n"));

    /// <summary>The table out of other elements, given with their attributes.</summary>
    private static string Built(string table, string row, string cell)
    {
        static string Close(string opening) => $"</{opening.Split(' ')[0]}>";

        return $"<{table}>" + string.Concat(Rows.Select(cells => $"<{row}>" + string.Concat(cells.Select(text => $"<{cell}>{text}{Close(cell)}")) + Close(row))) + Close(table);
    }
}

using Auditor.Tests.Reading.RoundTrip;
using Auditor.Tests.Segmenting.Generated;

namespace Auditor.Benchmarks.WholeRun;

/// <summary>A made-up report of usual length (生成的报告): always the same for a number, another agency for every number.</summary>
internal sealed class GeneratedReport(Wording wording)
{
    private const string Signs = "安川和平清泉云岭松溪桐岗麦禾石梁青浦东阳南屏西坪北塘长林永宁新源广丰昌隆兴华福田嘉定文成武康明光德惠仁怀信宜礼义乌智远勇进诚江河湖海山峰谷原";
    private const int Year = 2023;

    private static readonly string[] Offices = ["教育局", "财政局", "水利局", "农业农村局", "民政局", "卫生健康局", "交通运输局", "自然资源局", "商务局", "司法局", "审计局", "统计局"];

    private static readonly (string Topic, string Title, int Sentences)[] Overview =
    [
        ("proactive", "主动公开", 4), ("requests", "依申请公开", 1), ("management", "政府信息管理", 3), ("platform", "政府信息公开平台建设", 2), ("oversight", "监督保障", 3),
    ];

    public FormReport Of(int number)
    {
        var random = new Random(number);
        var tables = BalancedTables.Of(random);
        return new FormReport(tables, Year, [.. Blocks(number, tables, random)]);
    }

    private IEnumerable<FormBlock> Blocks(int number, TableModel tables, Random random)
    {
        var forms = new StatutoryForms(tables, random);
        var agency = $"{Signs[number % Signs.Length]}{Signs[number / Signs.Length % Signs.Length]}{Signs[number / Signs.Length / Signs.Length % Signs.Length]}县{Offices[number % Offices.Length]}";
        yield return new FormBlock(FormBlockKind.Title, $"{agency}{Year}年政府信息公开工作年度报告");
        yield return Paragraph($"根据《中华人民共和国政府信息公开条例》的规定，现公布{agency}{Year}年政府信息公开工作年度报告，所列数据的统计期限为{Year}年1月1日至{Year}年12月31日。");
        yield return Heading("一", "总体情况");
        foreach (var (part, (topic, title, sentences)) in Overview.Index())
        {
            yield return new FormBlock(FormBlockKind.SubHeading, title, $"（{"一二三四五"[part]}）");
            yield return Paragraph(Text(topic, sentences, random));
        }

        yield return Heading("二", "主动公开政府信息情况");
        yield return Table(forms.Disclosure());
        yield return Heading("三", "收到和处理政府信息公开申请情况");
        yield return Table(forms.Requests());
        yield return Heading("四", "政府信息公开行政复议、行政诉讼情况");
        yield return Table(forms.Remedies());
        yield return Heading("五", "存在的主要问题及改进情况");
        yield return Paragraph(Text("problem", 2, random));
        yield return Paragraph(Text("improvement", 3, random));
        yield return Heading("六", "其他需要报告的事项");
        yield return Paragraph(Text("fee", 1, random));
    }

    private string Text(string topic, int sentences, Random random) => string.Concat(Enumerable.Range(0, sentences).Select(_ => wording.Sentence(topic, random)));

    private static FormBlock Heading(string ordinal, string text) => new(FormBlockKind.Heading, text, ordinal + "、");

    private static FormBlock Paragraph(string text) => new(FormBlockKind.Paragraph, text);

    private static FormBlock Table(FormTable table) => new(FormBlockKind.Table, "", "", table);
}

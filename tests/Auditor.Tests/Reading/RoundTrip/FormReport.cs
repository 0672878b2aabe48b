using Auditor.Tests.Segmenting.Generated;

namespace Auditor.Tests.Reading.RoundTrip;

/// <summary>A made-up report: what it says, and how it looks as blocks. The same seed gives the same report.</summary>
internal sealed class FormReport
{
    private static readonly string[] Agencies = ["清河县水利局", "青石镇人民政府", "云岭市文化和旅游局", "白塔区市场监督管理局", "柳湾街道办事处"];

    private static readonly string[] Overview =
    [
        "全年通过门户网站公开信息{0}条，其中工作动态占多数，公文类信息按月更新。",
        "围绕群众关心的用水、出行和就医问题，组织撰写问答{0}篇，配图说明办事流程，并在服务大厅摆放纸质材料供来访者取阅。",
        "明确一名分管负责人和两名经办人，拟文时同步确定公开属性，发布前由办公室复核，做到谁拟稿谁负责、谁发布谁核对。",
        "完善栏目设置，清理失效链接{0}处。",
        "开展业务培训{0}次，参训人员覆盖全部内设机构；年底对照要点逐项检查，对三个进度偏慢的科室作了提醒，并要求限期补齐。",
    ];

    private static readonly string[] Improvements = ["解读形式以文字为主，图表偏少。", "个别栏目更新间隔较长，检索不便。", "经办人员变动频繁，业务熟练程度有待提高。"];

    public FormReport(TableModel model, int year, IReadOnlyList<FormBlock> blocks) => (Model, Year, Blocks) = (model, year, blocks);

    public TableModel Model { get; }

    public int Year { get; }

    /// <summary>Some layouts of text leave no trace of blank cells.</summary>
    public bool HasBlanks => Model.Requests.Values.Concat(Model.Disclosure.Values).Append(Model.Remedies).Any(row => row.Contains(null));

    public IReadOnlyList<FormBlock> Blocks { get; }

    public static FormReport Random(int seed)
    {
        var random = new Random(seed);
        var model = TableModel.Random(random, blankShare: seed % 3 == 0 ? 0.15 : 0);
        var year = model.Format == Auditor.Reports.FormatVersion.F19 ? 2020 : random.Next(2021, 2026);
        return new FormReport(model, year, [.. BlocksOf(model, year, random)]);
    }

    /// <summary>The same again and again, as one very long report.</summary>
    public FormReport Repeated(int times) => new(Model, Year, [.. Enumerable.Repeat(Blocks, times).SelectMany(blocks => blocks)]);

    private static IEnumerable<FormBlock> BlocksOf(TableModel model, int year, Random random)
    {
        var forms = new StatutoryForms(model, random);
        var agency = Agencies[random.Next(Agencies.Length)];
        yield return new FormBlock(FormBlockKind.Title, $"{agency}{year}年政府信息公开工作年度报告");
        yield return Paragraph($"本报告由{agency}依照条例要求编写，所列数据的统计期限为{year}年1月1日至{year}年12月31日。");
        yield return Heading("一", "总体情况");
        for (var part = 0; part < random.Next(1, 4); part++)
        {
            yield return new FormBlock(FormBlockKind.SubHeading, new[] { "主动公开。", "平台建设。", "监督保障。" }[part], $"（{"一二三"[part]}）");
            for (var count = random.Next(1, 4); count > 0; count--)
                yield return Paragraph(string.Format(System.Globalization.CultureInfo.InvariantCulture, Overview[random.Next(Overview.Length)], random.Next(1, 3000)));
        }

        yield return Heading("二", "主动公开政府信息情况");
        yield return Table(forms.Disclosure());
        yield return Heading("三", "收到和处理政府信息公开申请情况");
        yield return Table(forms.Requests());
        yield return Heading("四", "政府信息公开行政复议、行政诉讼情况");
        yield return Table(forms.Remedies());
        yield return Heading("五", "存在的主要问题及改进情况");
        yield return Paragraph($"{Improvements[random.Next(Improvements.Length)]}{year + 1}年，将按季度核对栏目，补充图解。");
        yield return Heading("六", "其他需要报告的事项");
        yield return Paragraph("本年度没有收取信息处理费。");
    }

    private static FormBlock Heading(string ordinal, string text) => new(FormBlockKind.Heading, text, ordinal + "、");

    private static FormBlock Paragraph(string text) => new(FormBlockKind.Paragraph, text);

    private static FormBlock Table(FormTable table) => new(FormBlockKind.Table, "", "", table);
}

using System.Text;
using Auditor.Reading;

namespace Auditor.Tests;

/// <summary>Reports of hostile size and shape, through the whole audit. The limit is no measure of speed: work that grows with the square of the text would not end within it.</summary>
public sealed class HostileReportTests(ITestOutputHelper output)
{
    private const int LimitMilliseconds = 60_000;
    private const int Million = 1_000_000;
    private const string Title = "清河县水利局2021年政府信息公开工作年度报告\n";

    private static readonly Dictionary<string, Func<string>> Reports = new(StringComparer.Ordinal)
    {
        ["a table of ten thousand rows"] = () => Title + "三、收到和处理政府信息公开申请情况\n" + Form() + Lines(10_000, at => $"{at % 9 + 1}.其他事项{at} | {at} | 0 | 0 | 0 | 0 | 0 | {at}"),
        ["ten thousand rows of one label"] = () => Title + "三、收到和处理政府信息公开申请情况\n" + Form() + Lines(10_000, at => $"1.属于国家秘密 | {at} | 0 | 0 | 0 | 0 | 0 | 0"),
        ["an old sheet of ten thousand rows"] = () => Title.Replace("2021", "2016", StringComparison.Ordinal) + "一、概述\n公开12条。\n统计指标 | 单位 | 统计数\n" + Lines(10_000, at => $"（{"一二三四五六七八九"[at % 9]}）收到申请数 | 件 | {at}\n1.当面申请数 | 件 | 1"),
        ["a sentence of a megabyte"] = () => Title + "一、总体情况\n" + Repeat("继续公开信息12条，", Million / 3),
        ["figures of four hundred digits"] = () => Title + "三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量 | " + Repeat("9", 400) + " | 0 | 0 | 0 | 0 | 0 | 1\n" + Form() + "\n五、存在的主要问题及改进情况\n公开" + Repeat("8", 400) + "条。",
        ["brackets a thousand deep"] = () => Title + "一、总体情况\n" + Repeat("（", 1000) + "公开" + Repeat("）", 1000) + "\n" + Repeat("“", 1000) + "公开" + Repeat("《", 1000),
        ["five thousand headings"] = () => Title + Lines(5_000, at => $"{"一二三四五六"[at % 6]}、{new[] { "总体情况", "主动公开政府信息情况", "收到和处理政府信息公开申请情况", "政府信息公开行政复议、行政诉讼情况", "存在的主要问题及改进情况", "其他需要报告的事项" }[at % 6]}\n略。"),
        ["five thousand broken numbers"] = () => Title + "一、总体情况\n" + Lines(5_000, at => $"{at * 2 % 99 + 1}.更新栏目{at}个。") + "\n五、存在的主要问题及改进情况\n" + Lines(5_000, at => $"（{"一三五七九"[at % 5]}）解读偏少{at}次。"),
        ["phrases without end"] = () => Title + "一、总体情况\n" + Repeat("一是公开；三是解读；", 100_000),
        ["a head of letters"] = () => Lines(5_000, at => "清河县人民政府：\n清商〔2022〕7号") + "\n" + Title + "一、总体情况\n公开12条。",
    };

    public static TheoryData<string> Names() => new(Reports.Keys);

    [Theory(Timeout = LimitMilliseconds)]
    [MemberData(nameof(Names))]
    public async Task It_is_audited_to_the_end(string name)
    {
        var file = SourceFile.FromBytes("report.txt", Encoding.UTF8.GetBytes(Reports[name]()));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        var audit = await Task.Run(() => Repository.Pipeline.Run(file), TestContext.Current.CancellationToken);

        output.WriteLine($"{name}: {watch.ElapsedMilliseconds} ms");
        Assert.NotNull(audit.Results);
        Assert.Empty(audit.Results.Failures);
    }

    private static string Form() =>
        "一、本年新收政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1\n二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0\n（一）予以公开 | 1 | 0 | 0 | 0 | 0 | 0 | 1\n（七）总计 | 1 | 0 | 0 | 0 | 0 | 0 | 1\n";

    private static string Lines(int count, Func<int, string> line) => string.Join('\n', Enumerable.Range(0, count).Select(line));

    private static string Repeat(string text, int length) => new StringBuilder().Insert(0, text, Math.Max(1, length / text.Length)).ToString();
}

using System.Text.Encodings.Web;
using System.Text.Json;
using Auditor.Checking;
using Auditor.Rendering;

namespace Auditor.Cli;

/// <summary><c>auditor checks</c> and <c>auditor explain ID</c>, both from the records that the checks carry.</summary>
internal static class Catalogue
{
    private static readonly JsonSerializerOptions ForPeople = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static int List(TextWriter output)
    {
        var width = CheckCatalogue.All.Max(check => check.Info.Id.Length);
        foreach (var dimension in CheckCatalogue.All.GroupBy(check => check.Info.Dimension).OrderBy(group => group.Key))
        {
            output.WriteLine(dimension.Key.ChineseName());
            foreach (var check in dimension)
                output.WriteLine($"  {check.Info.Id.PadRight(width)} {check.Info.Severity.ChineseName()}　{check.Info.Title}");
        }

        output.WriteLine();
        output.WriteLine("运行 auditor explain ID 查看某一项的依据和正反例，如 auditor explain requests-must-balance。");
        return ExitCode.Clean;
    }

    public static int ListJson(TextWriter output)
    {
        var checks = CheckCatalogue.All.Select(check => new
        {
            id = check.Info.Id,
            title = check.Info.Title,
            dimension = JsonNamingPolicy.CamelCase.ConvertName(check.Info.Dimension.ToString()),
            severity = JsonNamingPolicy.CamelCase.ConvertName(check.Info.Severity.ToString()),
            basis = check.Info.Basis,
            examples = check.Examples.Select(example => new { bad = example.IsBad, text = example.Text, evidence = example.Expected.Select(span => new[] { span.Start, span.End }) }),
        });
        output.WriteLine(JsonSerializer.Serialize(new { rules = CheckCatalogue.RulesVersion, checks }, ForPeople));
        return ExitCode.Clean;
    }

    public static int Explain(TextWriter output, string id)
    {
        var check = CheckCatalogue.All.FirstOrDefault(check => check.Info.Id == id) ?? throw Unknown(id);

        output.WriteLine($"{check.Info.Id}　{check.Info.Title}");
        output.WriteLine($"维度：{check.Info.Dimension.ChineseName()}　最重级别：{check.Info.Severity.ChineseName()}");
        output.WriteLine($"依据：{check.Info.Basis}");
        WriteExamples(output, "会指出（【】内为证据）", check.Examples.Where(example => example.IsBad));
        WriteExamples(output, "不会指出", check.Examples.Where(example => !example.IsBad));
        return ExitCode.Clean;
    }

    private static UsageException Unknown(string id)
    {
        var nearest = Spelling.Nearest(id, CheckCatalogue.All.Select(check => check.Info.Id));
        return new UsageException($"没有编号为“{id}”的检查项{(nearest is null ? "。" : $"，是不是 {nearest}？")}运行 auditor checks 可以查看全部编号。");
    }

    private static void WriteExamples(TextWriter output, string title, IEnumerable<CheckExample> examples)
    {
        output.WriteLine();
        output.WriteLine(title);
        foreach (var example in examples)
        {
            output.WriteLine("  ——");
            foreach (var line in Marked(example).Split('\n'))
                output.WriteLine($"  {line}");
        }
    }

    private static string Marked(CheckExample example) =>
        example.Expected.OrderByDescending(span => span.Start).Aggregate(example.Text, (text, span) => text.Insert(span.End, "】").Insert(span.Start, "【"));
}

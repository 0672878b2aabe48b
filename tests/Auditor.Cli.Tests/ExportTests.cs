using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using CsvHelper;
using MiniExcelLibs;

namespace Auditor.Cli.Tests;

/// <summary>The exports of a batch, each read back as other programs would.</summary>
public sealed class ExportTests
{
    private const string Formats = "json,html,jsonl,csv,xlsx,sarif,junit";
    private const string Hostile = "=HYPERLINK(\"http://example.org\",\"点我\")";

    [Fact]
    public async Task Every_format_tells_the_same_findings()
    {
        using var place = new Workplace();
        var expected = await CheckBatch(place);

        Assert.Contains(expected, row => row.State == "待处理");
        Assert.Contains(expected, row => row.State == "基线已有");
        Assert.Contains(expected, row => row.State == "已豁免");
        Assert.Equal(expected, FromJsonLines(place.Outcome("audits.jsonl")));
        Assert.Equal(expected, FromTable(CsvRows(place.Outcome("audits.csv"))));
        Assert.Equal(expected, FromTable(XlsxRows(place.Outcome("audits.xlsx"), "问题")));
        Assert.Equal(expected, FromSarif(place.Outcome("audits.sarif")));
        Assert.Equal(expected.Select(row => row with { Quote = "" }), FromJunit(place.Outcome("audits.junit.xml")));
    }

    [Fact]
    public async Task Reports_and_unreadable_files_have_a_row_of_their_own()
    {
        using var place = new Workplace();
        await CheckBatch(place);

        var reports = XlsxRows(place.Outcome("audits.xlsx"), "报告");
        Assert.Equal(Samples.Names.Count + 2, reports.Count);
        Assert.Equal(1, reports.Count(row => row["结论"] == "无法读取" && row["无法读取的原因"].EndsWith('。')));
        var rows = CsvRows(place.Outcome("audits.csv"));
        Assert.Single(rows, row => row["文件"] == "空.txt" && row["结论"] == "无法读取" && row["问题"].EndsWith('。'));
        Assert.Contains(rows, row => row["文件"] == Path.GetFileName(Samples.Clean) && row["问题"] == "没有发现问题。");
        var suites = XDocument.Parse(Encoding.UTF8.GetString(place.Outcome("audits.junit.xml"))).Descendants("testsuite").ToList();
        Assert.Equal(reports.Count, suites.Count);
        Assert.All(suites, suite =>
        {
            Assert.Equal((int)suite.Attribute("tests")!, suite.Elements("testcase").Count());
            foreach (var (count, element) in new[] { ("failures", "failure"), ("errors", "error"), ("skipped", "skipped") })
                Assert.Equal((int)suite.Attribute(count)!, suite.Elements("testcase").Elements(element).Count());
        });
        Assert.Equal("1", suites.Single(suite => (string)suite.Attribute("name")! == "空.txt").Attribute("errors")!.Value);
    }

    [Fact]
    public async Task Nothing_runs_as_a_formula()
    {
        using var place = new Workplace();
        await CheckBatch(place);

        var csv = place.Outcome("audits.csv");
        Assert.Equal([0xEF, 0xBB, 0xBF], csv[..3]);
        Assert.Contains(CsvRows(csv), row => row["豁免理由"] == "'" + Hostile);
        Assert.Contains(CsvRows(csv), row => row["文件"] == "'=1+1.txt");
        Assert.All(CsvRows(csv).SelectMany(row => row.Values), cell => Assert.False(cell.Length > 0 && "=+-@\t\r＝＋－＠".Contains(cell[0]), cell));
        using var book = new System.IO.Compression.ZipArchive(new MemoryStream(place.Outcome("audits.xlsx")));
        var sheets = book.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)).Select(Load).ToList();
        Assert.Equal(3, sheets.Count);
        Assert.All(sheets, sheet =>
        {
            Assert.DoesNotContain(sheet.Descendants(), element => element.Name.LocalName == "f");
            Assert.Equal("frozen", (string?)sheet.Descendants().Single(element => element.Name.LocalName == "pane").Attribute("state"));
            Assert.All(sheet.Descendants().Where(element => element.Name.LocalName == "col"), column => Assert.Equal("1", (string?)column.Attribute("customWidth")));
        });
        Assert.Contains(XlsxRows(place.Outcome("audits.xlsx"), "问题"), row => row["豁免理由"] == Hostile);
    }

    [Fact]
    public async Task Sarif_is_what_the_standard_asks_for()
    {
        using var place = new Workplace();
        await CheckBatch(place);
        var log = JsonElement.Parse(place.Outcome("audits.sarif"));

        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        var run = Assert.Single(log.GetProperty("runs").EnumerateArray());
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).ToList();
        Assert.Equal(rules.Distinct(), rules);
        var artifacts = run.GetProperty("artifacts").EnumerateArray().ToList();
        Assert.All(artifacts, artifact => Assert.Matches("^[0-9a-f]{64}$", artifact.GetProperty("hashes").GetProperty("sha-256").GetString()!));
        Assert.All(artifacts, artifact => Assert.True(Uri.IsWellFormedUriString(artifact.GetProperty("location").GetProperty("uri").GetString(), UriKind.Relative)));
        var texts = JsonElement.Parse(place.Outcome("texts.json"));
        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.All(results, result =>
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()]);
            Assert.Contains(result.GetProperty("level").GetString(), new[] { "error", "warning", "note" });
            Assert.InRange(result.GetProperty("rank").GetDouble(), 0, 100);
            Assert.Contains(result.GetProperty("baselineState").GetString(), new[] { "new", "unchanged" });
            var location = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            var artifact = location.GetProperty("artifactLocation");
            Assert.Equal(artifact.GetProperty("uri").GetString(), artifacts[artifact.GetProperty("index").GetInt32()].GetProperty("location").GetProperty("uri").GetString());
            if (location.TryGetProperty("region", out var region))
                AssertSameRange(region, texts.GetProperty(Uri.UnescapeDataString(artifact.GetProperty("uri").GetString()!)).GetString()!);
        });
        Assert.Contains(results, result => result.TryGetProperty("suppressions", out var suppressions) && suppressions[0].GetProperty("justification").GetString() == Hostile);
        Assert.Contains("空.txt", Uri.UnescapeDataString(run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications")[0].GetRawText()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("html,xlsx", "请用 --out 指定目录")]
    [InlineData("xlsx", "请用 --out 指定目录")]
    [InlineData("csv,exe", "不能是“exe”")]
    public async Task Wrong_use_is_explained(string formats, string expected) =>
        Assert.Contains(expected, (await AuditorCommand.RunAsync("check", Samples.Clean, "--format", formats)).Complaint(), StringComparison.Ordinal);

    [Fact]
    public async Task Text_formats_go_to_standard_output_as_they_are()
    {
        var answer = await AuditorCommand.RunAsync("check", Samples.Faulty, "--format", "csv");

        Assert.Equal(ExitCode.Findings, answer.ExitCode);
        Assert.NotEmpty(CsvRows(answer.OutputBytes));
    }

    /// <summary>Lines and columns name the same text as the offsets do.</summary>
    private static void AssertSameRange(JsonElement region, string text)
    {
        var start = region.GetProperty("charOffset").GetInt32();
        var end = start + region.GetProperty("charLength").GetInt32();
        Assert.Equal(region.GetProperty("snippet").GetProperty("text").GetString(), text[start..end]);
        Assert.Equal((region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32()), Place(text, start));
        Assert.Equal((region.GetProperty("endLine").GetInt32(), region.GetProperty("endColumn").GetInt32()), Place(text, end));
    }

    private static (int Line, int Column) Place(string text, int offset) => (text[..offset].Count(letter => letter == '\n') + 1, offset - text.LastIndexOf('\n', Math.Max(0, offset - 1), offset));

    /// <summary>The samples, a file named like a formula and an empty one; the faulty sample's findings known, another's first one suppressed.</summary>
    private static async Task<IReadOnlyList<Row>> CheckBatch(Workplace place)
    {
        foreach (var name in Samples.Names)
            place.Put(name, Samples.Bytes(name));
        place.Put("=1+1.txt", File.ReadAllBytes(Samples.Faulty));
        place.Put("空.txt", []);
        var known = await AuditorCommand.RunAsync("check", Samples.Faulty, "--format", "json");
        var baseline = Path.Combine(place.Root, "baseline.json");
        await File.WriteAllBytesAsync(baseline, known.OutputBytes, TestContext.Current.CancellationToken);
        var other = await AuditorCommand.RunAsync("check", Samples.OnlyWarnings, "--format", "json");
        var config = Path.Combine(place.Root, "auditor.json");
        var suppression = new { fingerprint = other.Json[0].GetProperty("findings")[0].GetProperty("fingerprint").GetString(), reason = Hostile, by = "王五", expires = "2099-01-31" };
        await File.WriteAllTextAsync(config, JsonSerializer.Serialize(new { suppressions = new[] { suppression } }), TestContext.Current.CancellationToken);

        var answer = await AuditorCommand.RunAsync("check", place.Inbox, "--format", Formats, "--out", place.Outbox, "--baseline", baseline, "--config", config);

        Assert.Equal(ExitCode.Unreadable, answer.ExitCode);
        var pipeline = AuditPipeline.Load(AppContext.BaseDirectory);
        var texts = Directory.GetFiles(place.Inbox).ToDictionary(file => Path.GetFileName(file), file => pipeline.Run(Reading.SourceFile.FromBytes(file, File.ReadAllBytes(file))).Report?.Text.Source);
        await File.WriteAllTextAsync(Path.Combine(place.Outbox, "texts.json"), JsonSerializer.Serialize(texts), TestContext.Current.CancellationToken);
        return Directory.GetFiles(place.Inbox).Select(Path.GetFileName).Order(StringComparer.Ordinal).SelectMany(name => FromJson(name!, JsonElement.Parse(place.Outcome(name + ".json")))).ToList();
    }

    private static IEnumerable<Row> FromJson(string file, JsonElement audit) =>
        audit.GetProperty("findings").EnumerateArray().Select(finding => FromJson(file, finding, finding.GetProperty("known").GetBoolean() ? "基线已有" : "待处理"))
            .Concat(audit.GetProperty("suppressed").EnumerateArray().Select(finding => FromJson(file, finding, "已豁免")));

    private static Row FromJson(string file, JsonElement finding, string state) => new(
        file,
        finding.GetProperty("check").GetString()!,
        finding.GetProperty("severity").GetString()!,
        finding.GetProperty("message").GetString()!,
        string.Join('\n', finding.GetProperty("evidence").EnumerateArray().Select(evidence => evidence.GetProperty("quote").GetString())),
        finding.GetProperty("fingerprint").GetString()!,
        state);

    private static IEnumerable<Row> FromJsonLines(byte[] file) => Encoding.UTF8.GetString(file).TrimEnd('\n').Split('\n').Select(line => JsonElement.Parse(line))
        .SelectMany(audit => FromJson(audit.GetProperty("source").GetProperty("name").GetString()!, audit));

    private static IEnumerable<Row> FromTable(IEnumerable<Dictionary<string, string>> rows) => rows.Where(row => row["指纹"].Length > 0).Select(row => new Row(
        row["文件"].TrimStart('\''), row["检查项"], SeverityNamed(row["级别"]), row["问题"], row["原文"].TrimStart('\''), row["指纹"], row["处理状态"]));

    private static string SeverityNamed(string name) => name switch { "硬伤" => "error", "疑似" => "warning", "提示" => "note", _ => throw new ArgumentOutOfRangeException(nameof(name)) };

    private static IEnumerable<Row> FromSarif(byte[] file)
    {
        var run = JsonElement.Parse(file).GetProperty("runs")[0];
        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            var places = result.GetProperty("locations").EnumerateArray().Concat(result.TryGetProperty("relatedLocations", out var related) ? related.EnumerateArray() : []).Select(place => place.GetProperty("physicalLocation")).ToList();
            var quotes = places.Where(place => place.TryGetProperty("region", out _)).Select(place => place.GetProperty("region").GetProperty("snippet").GetProperty("text").GetString());
            var message = result.GetProperty("message").GetProperty("text").GetString()!;
            yield return new Row(
                Uri.UnescapeDataString(places[0].GetProperty("artifactLocation").GetProperty("uri").GetString()!),
                result.GetProperty("ruleId").GetString()!,
                result.GetProperty("level").GetString()!,
                message,
                string.Join('\n', quotes),
                result.GetProperty("partialFingerprints").GetProperty("auditor/v1").GetString()!,
                result.TryGetProperty("suppressions", out _) ? "已豁免" : result.GetProperty("baselineState").GetString() == "unchanged" ? "基线已有" : "待处理");
        }
    }

    private static IEnumerable<Row> FromJunit(byte[] file) => XDocument.Load(new MemoryStream(file)).Descendants("testcase").Where(item => item.Element("properties") is not null).Select(item =>
    {
        var properties = item.Element("properties")!.Elements().ToDictionary(property => (string)property.Attribute("name")!, property => (string)property.Attribute("value")!);
        var outcome = item.Element("failure") ?? item.Element("skipped")!;
        Assert.Equal(outcome.Name == "failure", properties["state"] == "待处理" && properties["severity"] == "error");
        return new Row((string)item.Attribute("classname")!, (string)item.Attribute("name")!, properties["severity"], (string)outcome.Attribute("message")!, "", properties["fingerprint"], properties["state"]);
    });

    private static List<Dictionary<string, string>> CsvRows(byte[] file)
    {
        using var csv = CsvReader.Create(file);
        var rows = new List<Dictionary<string, string>>();
        string[] heads = ["文件", "机关", "结论", "级别", "检查项", "问题", "修改建议", "原文", "处理状态", "豁免理由", "指纹"];
        while (csv.Read())
            rows.Add(heads.ToDictionary(head => head, head => csv.GetString(head)));
        return rows;
    }

    private static List<Dictionary<string, string>> XlsxRows(byte[] file, string sheet) => new MemoryStream(file).Query(useHeaderRow: true, sheetName: sheet)
        .Select(row => ((IDictionary<string, object?>)row).ToDictionary(cell => cell.Key, cell => Convert.ToString(cell.Value, CultureInfo.InvariantCulture) ?? "")).ToList();

    private static XDocument Load(System.IO.Compression.ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        return XDocument.Load(stream);
    }

    private sealed record Row(string File, string Check, string Severity, string Message, string Quote, string Fingerprint, string State);
}

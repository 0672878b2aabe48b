using System.Text;
using System.Text.Json;
using Auditor.Reading;
using Auditor.Rendering;
using Auditor.Reports;
using NJsonSchema;

namespace Auditor.Tests.Rendering;

public sealed class AuditJsonTests
{
    private static readonly string[] TopLevelKeys =
        ["schema", "source", "report", "verdict", "score", "sections", "requiredContent", "tables", "findings", "suppressed", "unassessed", "comparisons", "failures", "unreadable", "rules", "policy", "models"];

    [Fact]
    public async Task A_readable_audit_fits_the_schema() => await AssertFitsSchema(AuditJson.Write(SampleAudit.Faulty));

    [Fact]
    public async Task With_text_it_fits_the_schema() => await AssertFitsSchema(AuditJson.Write(SampleAudit.Faulty, withText: true));

    [Fact]
    public async Task An_unreadable_audit_fits_the_schema() => await AssertFitsSchema(AuditJson.Write(SampleAudit.Unreadable));

    [Fact]
    public async Task Every_sample_fits_the_schema_and_has_an_inert_page()
    {
        foreach (var path in Directory.GetFiles(Repository.PathTo("data", "samples")).Where(ReportFiles.IsCandidate))
        {
            var audit = Repository.Pipeline.Run(SourceFile.FromBytes(path, await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken)));
            await AssertFitsSchema(AuditJson.Write(audit));
            HtmlPage.AssertInert(AuditPage.Render(audit));
        }
    }

    [Fact]
    public async Task The_schema_refuses_a_wrong_audit()
    {
        var schema = await JsonSchema.FromJsonAsync(AuditSchema.Text, TestContext.Current.CancellationToken);
        var json = Encoding.UTF8.GetString(AuditJson.Write(SampleAudit.Faulty)).Replace("\"consistency\"", "\"beauty\"", StringComparison.Ordinal);
        Assert.NotEmpty(schema.Validate(json));
    }

    [Fact]
    public void All_keys_are_there_in_order()
    {
        foreach (var audit in new[] { SampleAudit.Faulty, SampleAudit.Unreadable })
            Assert.Equal(TopLevelKeys, Parse(audit).EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public void Every_quote_is_the_text_at_its_span()
    {
        using var json = JsonDocument.Parse(AuditJson.Write(SampleAudit.Faulty, withText: true));
        var text = json.RootElement.GetProperty("source").GetProperty("text").GetString()!;
        var evidence = json.RootElement.GetProperty("findings").EnumerateArray().SelectMany(finding => finding.GetProperty("evidence").EnumerateArray()).ToList();
        Assert.Equal(4, evidence.Count);
        foreach (var item in evidence)
        {
            var (start, end) = (item.GetProperty("span")[0].GetInt32(), item.GetProperty("span")[1].GetInt32());
            Assert.Equal(item.GetProperty("quote").GetString(), text[start..end]);
            Assert.Equal(item.GetProperty("line").GetInt32(), text[..start].Count(c => c == '\n') + 1);
        }
    }

    [Fact]
    public void An_array_holds_the_bytes_of_its_audits()
    {
        var (first, second) = (AuditJson.Write(SampleAudit.Faulty), AuditJson.Write(SampleAudit.Unreadable));
        byte[] expected = [.. "[\n"u8, .. first, .. ",\n"u8, .. second, .. "\n]\n"u8];
        Assert.Equal(expected, AuditJson.WriteArray([SampleAudit.Faulty, SampleAudit.Unreadable]));
        Assert.Equal("[]\n"u8.ToArray(), AuditJson.WriteArray([]));
    }

    [Fact]
    public void Statutory_tables_are_rows_of_numbers()
    {
        var tables = Parse(SampleAudit.Faulty).GetProperty("tables");
        Assert.Equal(25, tables.GetProperty("requests").GetArrayLength());
        Assert.Equal("[4, 1, 0, 0, 0, 0, 5]", tables.GetProperty("requests")[0].GetRawText());
        Assert.Equal("[1, 0, 0, 0, 1]", tables.GetProperty("remedies")[1].GetRawText());
        Assert.Equal("[1, 0, 3]", tables.GetProperty("disclosure").GetProperty("normativeDocuments").GetRawText());
        Assert.Equal("[1.25]", tables.GetProperty("disclosure").GetProperty("charges").GetRawText());
        Assert.False(tables.GetProperty("disclosure").TryGetProperty("procurement", out _));
    }

    [Fact]
    public void A_figure_that_cannot_be_read_is_null()
    {
        var text = SampleReport.Text.Replace("本年新收政府信息公开申请数量 | 4 | 1 ", "本年新收政府信息公开申请数量 | 4.5 | 1 ", StringComparison.Ordinal);
        var row = Parse(SampleAudit.Of(text, SampleReport.FileName, _ => [])).GetProperty("tables").GetProperty("requests")[0];
        Assert.Equal("[null, 1, 0, 0, 0, 0, 5]", row.GetRawText());
    }

    [Fact]
    public void Nothing_is_escaped_beyond_need()
    {
        var audit = SampleAudit.Of(SampleReport.Text, "𠮷'<&>😀\".txt", report => [SampleAudit.Fault(report, "x", Dimension.Substance, Severity.Note, 1, "𠮷。", "𠮷庆街”旧档三卷。\n2021年")]);
        var json = Encoding.UTF8.GetString(AuditJson.Write(audit));
        Assert.Contains("""
            "quote": "𠮷庆街”旧档三卷。\n2021年"
            """, json, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u", json, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', json);
        Assert.Contains("""
            "name": "𠮷'<&>😀\".txt"
            """, json, StringComparison.Ordinal);
    }

    [Fact]
    public void Scores_have_four_decimals()
    {
        var json = Parse(SampleAudit.Faulty);
        Assert.Equal("0.1235", json.GetProperty("sections")[0].GetProperty("scores").GetProperty("boilerplate").GetRawText());
        Assert.Equal("0.9912", json.GetProperty("requiredContent")[0].GetProperty("confidence").GetRawText());
    }

    [Fact]
    public void A_section_spans_heading_and_body()
    {
        var (json, source) = (Parse(SampleAudit.Faulty), SampleAudit.Faulty.Report!.Text.Source);
        var span = json.GetProperty("sections")[4].GetProperty("span");
        var section = source[span[0].GetInt32()..span[1].GetInt32()];
        Assert.StartsWith("五、存在的主要问题及改进情况", section, StringComparison.Ordinal);
        Assert.EndsWith("将按月自查。", section.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_audit_gives_the_same_bytes() => Assert.Equal(AuditJson.Write(SampleAudit.Faulty), AuditJson.Write(SampleAudit.Faulty));

    private static JsonElement Parse(Audit audit)
    {
        using var json = JsonDocument.Parse(AuditJson.Write(audit));
        return json.RootElement.Clone();
    }

    private static async Task AssertFitsSchema(byte[] json)
    {
        var schema = await JsonSchema.FromJsonAsync(AuditSchema.Text, TestContext.Current.CancellationToken);
        Assert.Empty(schema.Validate(Encoding.UTF8.GetString(json)));
    }
}

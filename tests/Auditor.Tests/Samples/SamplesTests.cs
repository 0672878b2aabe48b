using System.Text.Json;
using Auditor.Reading;
using Auditor.Reports;

namespace Auditor.Tests.Samples;

/// <summary>data/samples: every report gives the faults that were put into it, and no other.</summary>
public sealed class SamplesTests
{
    private static readonly Dictionary<string, JsonElement> Expected =
        JsonDocument.Parse(File.ReadAllBytes(Repository.PathTo("data", "samples", "expected.json"))).RootElement.EnumerateArray()
            .ToDictionary(sample => sample.GetProperty("file").GetString()!, StringComparer.Ordinal);

    public static TheoryData<string> Files() => new(Expected.Keys);

    [Fact]
    public void Every_file_of_the_folder_is_expected() =>
        Assert.Equal(
            Directory.GetFiles(Repository.PathTo("data", "samples")).Select(path => Path.GetFileName(path)).Where(name => name != "expected.json").Order(StringComparer.Ordinal),
            Expected.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void Who_and_when_are_read(string file)
    {
        var (report, expected) = (Run(file).Report!, Expected[file]);

        Assert.Equal(expected.GetProperty("title").GetString(), report.Title?.Text);
        Assert.Equal(expected.GetProperty("agency").GetString(), report.Agency.Name?.Text);
        Assert.Equal(expected.GetProperty("agencyKind").GetString(), report.Agency.Kind?.Id);
        Assert.Equal(expected.GetProperty("level").GetString(), report.Agency.Level.ToString(), ignoreCase: true);
        Assert.Equal(expected.GetProperty("year").GetInt32(), report.Year?.Value);
        Assert.Equal(expected.GetProperty("format").GetString(), report.Format.ToString());
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Tables_are_read_cell_for_cell(string file)
    {
        var (tables, expected) = (Run(file).Report!.Tables, Expected[file]);

        var totals = tables.Requests?.Rows.Select(row => (int?)tables.Requests[row, RequestsTable.ColumnCount - 1].Value).ToList();
        Assert.Equal(Numbers(expected.GetProperty("requestsTotalColumn")), totals);
        var remedies = tables.Remedies is { } table ? Enumerable.Range(0, RemediesTable.BlockCount).SelectMany(block => table[block]).Select(cell => (int?)cell.Value).ToList() : null;
        var stated = expected.GetProperty("remedies");
        Assert.Equal(stated.ValueKind == JsonValueKind.Null ? null : stated.EnumerateArray().SelectMany(block => Numbers(block)!).ToList(), remedies);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_expected_findings_and_no_other(string file)
    {
        var audit = Run(file);
        var expected = Expected[file].GetProperty("findings").EnumerateArray()
            .Select(finding => (Check: finding.GetProperty("check").GetString()!, Severity: finding.GetProperty("severity").GetString()!, Quote: finding.GetProperty("quote").GetString()!))
            .ToList();

        Assert.Empty(audit.Results!.Failures);
        Assert.Equal(
            expected.Select(finding => $"{finding.Check} {finding.Severity}").Order(StringComparer.Ordinal),
            audit.Findings.Select(finding => $"{finding.Check.Id} {finding.Severity.ToString().ToLowerInvariant()}").Order(StringComparer.Ordinal));
        Assert.All(expected, finding => Assert.Contains(
            audit.Findings.Where(found => found.Check.Id == finding.Check),
            found => found.Evidence.Any(piece => piece.Quote.Contains(finding.Quote, StringComparison.Ordinal) || finding.Quote.Contains(piece.Quote, StringComparison.Ordinal))));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_quote_is_the_source_text_at_its_span(string file)
    {
        var audit = Run(file);

        Assert.All(audit.Findings.SelectMany(finding => finding.Evidence), piece =>
        {
            Assert.Equal(audit.Document!.Text[piece.Span.Start..piece.Span.End], piece.Quote);
            Assert.Equal(audit.Document.Text[..piece.Span.Start].Count(c => c == '\n') + 1, piece.Line);
        });
    }

    private static List<int?>? Numbers(JsonElement array) =>
        array.ValueKind == JsonValueKind.Null ? null : array.EnumerateArray().Select(number => number.ValueKind == JsonValueKind.Null ? (int?)null : number.GetInt32()).ToList();

    private static Audit Run(string file)
    {
        using var stream = File.OpenRead(Repository.PathTo("data", "samples", file));
        return Repository.Pipeline.Run(SourceFile.FromStream(file, stream));
    }
}

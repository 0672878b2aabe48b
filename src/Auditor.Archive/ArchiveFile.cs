using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Auditor.Comparing;

namespace Auditor.Archive;

/// <summary>An archive as text: one report a line, in JSON. What is exported here can be imported anywhere.</summary>
public static class ArchiveFile
{
    /// <summary>Reports added in one transaction.</summary>
    private const int Batch = 500;

    private static readonly JsonSerializerOptions Plain = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        IgnoreReadOnlyProperties = true,
    };

    /// <returns>How many reports were written.</returns>
    public static int Export(ReportArchive archive, TextWriter output)
    {
        var written = 0;
        foreach (var report in archive.ReadAll())
        {
            output.WriteLine(JsonSerializer.Serialize(report, Plain));
            written++;
        }

        return written;
    }

    /// <returns>How many reports became what.</returns>
    /// <exception cref="ArchiveException">A line is no report; what stands before its batch is kept.</exception>
    public static IReadOnlyDictionary<AddOutcome, int> Import(ReportArchive archive, TextReader input) => Lines(input)
        .Index()
        .Where(line => !string.IsNullOrWhiteSpace(line.Item))
        .Select(line => Parse(line.Item, line.Index + 1))
        .Chunk(Batch)
        .SelectMany(archive.AddAll)
        .CountBy(outcome => outcome)
        .ToDictionary();

    private static IEnumerable<string> Lines(TextReader input)
    {
        while (input.ReadLine() is { } line)
            yield return line;
    }

    private static ArchivedReport Parse(string line, int number)
    {
        try
        {
            return JsonSerializer.Deserialize<ArchivedReport>(line, Plain) ?? throw new JsonException();
        }
        catch (JsonException error)
        {
            throw new ArchiveException(FormattableString.Invariant($"第 {number} 行不是导出的报告档案。请使用 auditor archive export 写出的文件。"), error);
        }
    }
}

using System.Text.Json;

namespace Auditor.Cli.Evaluating;

/// <summary>A label file: one JSON object a line, keys in snake_case.</summary>
internal static class LabelFile
{
    private static readonly JsonSerializerOptions Snake = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static IReadOnlyList<ReportLabel> Read(string path)
    {
        if (!File.Exists(path))
            throw new UsageException($"找不到标注文件“{path}”。请检查路径。");

        var labels = File.ReadLines(path).Index().Where(line => !string.IsNullOrWhiteSpace(line.Item)).Select(line => Parse(line.Item, line.Index + 1)).ToList();
        return labels.Count > 0 ? labels : throw new UsageException($"标注文件“{path}”是空的。");
    }

    private static ReportLabel Parse(string line, int number)
    {
        try
        {
            return JsonSerializer.Deserialize<ReportLabel>(line, Snake) ?? throw new JsonException();
        }
        catch (JsonException error)
        {
            throw new InvalidDataException(FormattableString.Invariant($"标注文件第 {number} 行不是有效的标注：每行应为一个 JSON 对象，含 id 和 faults（kind、quote）。"), error);
        }
    }
}

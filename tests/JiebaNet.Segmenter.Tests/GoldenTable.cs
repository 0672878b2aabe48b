using System.Text.Json;

namespace JiebaNet.Segmenter.Tests;

/// <summary>What the reference makes of our sentences; see Golden/make_golden.py.</summary>
internal static class GoldenTable
{
    public static IReadOnlyList<Modes> Sentences { get; } = [.. Rows("sentences.golden.jsonl").Select(Row)];

    public static IEnumerable<JsonElement> Rows(string name)
    {
        foreach (var line in File.ReadLines(PathOf(name)))
            yield return JsonElement.Parse(line);
    }

    public static Modes Row(JsonElement row) => new(
        Words(row, "accurate"), Words(row, "plain"), Words(row, "full"), Words(row, "search"), Words(row, "pos"), Words(row, "pos_plain"));

    public static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Golden", name);

    private static string[] Words(JsonElement row, string mode)
    {
        var words = row.GetProperty(mode);
        return words.ValueKind == JsonValueKind.Array
            ? [.. words.EnumerateArray().Select(word => word.GetString()!)]
            : words.GetString()!.Split('¦');
    }
}

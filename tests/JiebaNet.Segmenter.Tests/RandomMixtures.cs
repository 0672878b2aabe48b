using System.Text;
using System.Text.Json;

namespace JiebaNet.Segmenter.Tests;

/// <summary>Random texts of words, common and rare Hanzi, letters, figures, signs, emoji and controls; the same for the same seed.</summary>
internal sealed class RandomMixtures(int seed)
{
    private static readonly string[] Words = [.. GoldenTable.Sentences.SelectMany(row => row.Full).Where(word => word.Length > 0).Distinct()];

    private static readonly string[] Hanzi = [.. Words.SelectMany(word => word).Where(char.IsLetter).Select(letter => letter.ToString()).Distinct()];

    private static readonly string[] Signs =
    [
        "，", "。", "（", "）", "《", "%", "+", "-", "_", ".", "#", "&", "/", "@", " ", "\t", "\n", "\r", "\r\n", "\u3000", "\u001C", "\u0085",
        "\u0000", "\u200B", "\u2028", "\uFEFF", "😀", "👨‍👩‍👧", "𠮷", "𪚥", "é", "Ω", "ア", "한", "①", "∶", "〇", "\u9FD5", "\u9FD6", "\u4DFF",
    ];

    private static readonly string[] Latin =
        ["a", "Z", "0", "7", "C++", "c#", "AT&T", "X光线", "T恤衫", "4S店", "IC卡", "AA制", "1.5", "3.14%", "1.2.3", "a.b", ".5", "5.", "v1.0-rc", "PM2.5"];

    private readonly Random _random = new(seed);

    public string Case(int changes, int texts)
    {
        var made = Enumerable.Range(0, changes).Select(_ => Change()).ToArray();
        return JsonSerializer.Serialize(new { changes = made, texts = Enumerable.Range(0, texts).Select(_ => Text()) });
    }

    private object[] Change()
    {
        var parts = Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Piece()).ToArray();
        var word = string.Concat(parts);
        return _random.Next(6) switch
        {
            0 => ["delete", Pick(Words)],
            1 => ["suggest", word],
            2 => ["tune", word],
            3 => ["tune", parts],
            4 => ["add", word, null!],
            _ => ["add", word, _random.Next(3) == 0 ? 1 : _random.Next(100_000)],
        };
    }

    private string Text()
    {
        var text = new StringBuilder();
        for (var count = _random.Next(1, 40); count > 0; count--)
            text.Append(Piece());
        return text.ToString();
    }

    private string Piece() => _random.Next(20) switch
    {
        < 8 => Pick(Hanzi),
        < 13 => Pick(Words),
        < 15 => ((char)_random.Next(0x4E00, 0x9FD6)).ToString(),
        < 18 => Pick(Signs),
        _ => Pick(Latin),
    };

    private string Pick(string[] choices) => choices[_random.Next(choices.Length)];
}

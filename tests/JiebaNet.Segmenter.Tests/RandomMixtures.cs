using System.Text;

namespace JiebaNet.Segmenter.Tests;

/// <summary>Random texts of words, common and rare Hanzi, letters, figures, signs, emoji and controls; the same for the same seed.</summary>
internal sealed class RandomMixtures(int seed)
{
    private static readonly string[] Words = [.. GoldenTable.Sentences.SelectMany(row => row.Full).Where(word => word.Length > 0).Distinct()];

    private static readonly string[] Hanzi = [.. Words.SelectMany(word => word).Where(char.IsLetter).Select(letter => letter.ToString()).Distinct()];

    private static readonly string[] NameHanzi = ["砚", "舟", "芙", "若", "岚", "婷", "钰", "霖", "骞", "忻"];

    private static readonly string[] RareHanzi = ["龘", "靐", "骉", "丟", "齉"];

    private static readonly string[] Signs =
    [
        "，", "。", "（", "）", "《", "%", "+", "-", "_", ".", "#", "&", "/", "@", " ", "\t", "\n", "\r", "\r\n", "\u3000", "\u001C", "\u0085",
        "\u0000", "\u0001", "\u0007", "\u001B", "\u007F", "\u00A0", "\u200B", "\u2028", "\uFEFF", "😀", "👨‍👩‍👧", "🇨🇳", "𠮷", "𪚥", "𰻝", "Ａ", "ｚ", "７", "％", "．", "＋", "㎡", "™", "é", "Ω", "ア", "한", "①", "∶", "〇", "\u9FD5", "\u9FD6", "\u4DFF",
    ];

    private static readonly string[] Latin =
        ["a", "Z", "0", "7", "C++", "c#", "AT&T", "X光线", "T恤衫", "4S店", "IC卡", "AA制", "1.5", "3.14%", "1.2.3", "a.b", ".5", "5.", "v1.0-rc", "PM2.5"];

    private readonly Random _random = new(seed);

    public object[][] Changes(int count) => [.. Enumerable.Range(0, count).Select(_ => Change())];

    public string[] Texts(int count) => [.. Enumerable.Range(0, count).Select(_ => Text())];

    /// <summary>Characters that hardly make words: the models have to join them all.</summary>
    public string UnknownWords(int characters) =>
        string.Concat(Enumerable.Range(0, characters).Select(_ => _random.Next(40) == 0 ? Pick(RareHanzi) : Pick(NameHanzi)));

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
            _ => ["add", word, _random.Next(3) == 0 ? 1 : _random.Next(100_000), _random.Next(2) == 0 ? null! : "nz"],
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
        < 14 => Pick(Words),
        < 15 => ((char)_random.Next(0x4E00, 0x9FD6)).ToString(),
        < 18 => Pick(Signs),
        _ => Pick(Latin),
    };

    /// <summary>A text without any sign or white space, as long as told.</summary>
    public string Run(int characters)
    {
        var text = new StringBuilder();
        while (text.Length < characters)
            text.Append(_random.Next(10) == 0 ? Pick(Latin) : Pick(_random.Next(2) == 0 ? Hanzi : Words));
        return text.ToString();
    }

    private string Pick(string[] choices) => choices[_random.Next(choices.Length)];
}

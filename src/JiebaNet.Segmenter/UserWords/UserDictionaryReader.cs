using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace JiebaNet.Segmenter.UserWords;

/// <summary>Reads user dictionaries (用户词典): in each line a word, then a space and its frequency, then a space and its part of speech.</summary>
internal sealed partial class UserDictionaryReader
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    private readonly string _name;

    private UserDictionaryReader(string name) => _name = name;

    public static IReadOnlyList<UserWord> Read(string path) => new UserDictionaryReader($"用户词典 {path} ").Words(File.ReadAllBytes(path));

    public static IReadOnlyList<UserWord> Read(TextReader reader) => new UserDictionaryReader("用户词典").Words(reader);

    private List<UserWord> Words(ReadOnlySpan<byte> rest)
    {
        var words = new List<UserWord>();
        for (var number = 1; !rest.IsEmpty; number++)
        {
            var end = rest.IndexOf((byte)'\n');
            var line = end < 0 ? rest : rest[..end];
            rest = end < 0 ? [] : rest[(end + 1)..];
            AddLine(Decode(line, number), number, words);
        }
        return words;
    }

    private List<UserWord> Words(TextReader reader)
    {
        var words = new List<UserWord>();
        for (var number = 1; reader.ReadLine() is { } line; number++)
            AddLine(line, number, words);
        return words;
    }

    private string Decode(ReadOnlySpan<byte> line, int number)
    {
        try
        {
            return StrictUtf8.GetString(line);
        }
        catch (DecoderFallbackException)
        {
            throw Broken(number, "不是合法的 UTF-8 文本");
        }
    }

    private void AddLine(string line, int number, List<UserWord> words)
    {
        line = line.TrimStart('\uFEFF').Trim();
        if (line.Length == 0)
            return;
        var match = Line().Match(line);
        var word = match.Groups["word"].Value;
        if (!match.Success || word.Any(char.IsWhiteSpace))
            throw Broken(number, $"“{line}”应为“词 词频 词性”，以单个空格分隔，词频为非负整数，词性为小写字母，词中不能有空白");
        int? frequency = null;
        if (match.Groups["frequency"] is { Success: true } digits)
        {
            if (!int.TryParse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed))
                throw Broken(number, $"词频 {digits.Value} 超出范围（最大 {int.MaxValue}）");
            frequency = parsed;
        }
        words.Add(new UserWord(word, frequency, match.Groups["tag"] is { Success: true } tag ? tag.Value : null));
    }

    private FormatException Broken(int number, string reason) => new($"{_name}第 {number} 行有误：{reason}。");

    [GeneratedRegex("^(?<word>.+?)(?: (?<frequency>[0-9]+))?(?: (?<tag>[a-z]+))?$", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}

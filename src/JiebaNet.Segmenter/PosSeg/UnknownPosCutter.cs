using JiebaNet.Segmenter.Cutting;

namespace JiebaNet.Segmenter.PosSeg;

/// <summary>Joins the single characters that the dictionary leaves over to words with parts of speech (未登录词的词性).</summary>
internal sealed class UnknownPosCutter
{
    private const string Number = "m"; // 数词
    private const string English = "eng";
    private const string Unknown = "x"; // 非语素字

    private PosDecoder? _decoder;
    private byte[] _path = [];

    public void Cut(ReadOnlySpan<char> singles, List<Pair> pairs)
    {
        for (var start = 0; start < singles.Length;)
        {
            var rest = singles[start..];
            var length = LengthOf(rest, CharacterClass.IsHan);
            if (length > 0)
                CutHan(rest[..length], pairs);
            else
                length = AddLatin(rest, pairs);
            start += length;
        }
    }

    private void CutHan(ReadOnlySpan<char> run, List<Pair> pairs)
    {
        var model = PosModel.Default;
        _decoder ??= new PosDecoder(model);
        if (_path.Length < run.Length)
            _path = new byte[Math.Max(run.Length, 256)];
        _decoder.Decode(run, _path);
        var (first, next) = (0, 0); // where the word at hand starts; the first character after the last word
        for (var index = 0; index < run.Length; index++)
        {
            var position = model.Position(_path[index]);
            if (position is 'B' or 'S')
                first = index;
            if (position is not ('E' or 'S'))
                continue;
            next = index + 1;
            pairs.Add(new Pair(run[first..next].ToString(), model.Tag(_path[index])));
        }
        if (next < run.Length)
            pairs.Add(new Pair(run[next..].ToString(), model.Tag(_path[next])));
    }

    /// <summary>Adds the next token that has no Hanzi and gives its length: a number with its points, a word of letters and digits, or signs.</summary>
    private static int AddLatin(ReadOnlySpan<char> rest, List<Pair> pairs)
    {
        var (length, flag) = (LengthOf(rest, IsNumeral), Number);
        if (length == 0)
            (length, flag) = (LengthOf(rest, CharacterClass.IsAlphanumeric), English);
        if (length == 0)
            (length, flag) = (LengthOf(rest, IsSign), Unknown);
        pairs.Add(new Pair(rest[..length].ToString(), flag));
        return length;
    }

    private static int LengthOf(ReadOnlySpan<char> rest, Func<char, bool> holds)
    {
        var length = 0;
        while (length < rest.Length && holds(rest[length]))
            length++;
        return length;
    }

    private static bool IsNumeral(char character) => char.IsAsciiDigit(character) || character == '.';

    private static bool IsSign(char character) =>
        !CharacterClass.IsHan(character) && !CharacterClass.IsAlphanumeric(character) && character != '.';
}

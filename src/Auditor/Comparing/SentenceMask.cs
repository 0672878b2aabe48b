using System.Collections.Frozen;

namespace Auditor.Comparing;

/// <summary>
/// 掩码: what must not count when passages are compared becomes one sign each: figures and dates <c>#</c>, the agency and its place
/// <c>@</c>; punctuation and list marks go. “2023年我局公开信息120条” and “2024年，本镇公开信息95条” are then the same words.
/// </summary>
internal static class SentenceMask
{
    public const char Figure = '#';
    public const char Self = '@';

    private const string Numerals = "零〇一二三四五六七八九十百千万亿两";
    private const string ListMarks = "第其";
    private const string Units = "件条次份项个篇起人期场年月日户家名类批处座款幅本多余届轮届周天时分";

    /// <summary>Nearly all sentences.</summary>
    private const int LongestOnStack = 512;

    private static readonly string[] SelfWords =
    [
        "街道办事处", "人民政府", "本行政机关", "我单位", "本单位", "本机关", "我机关", "我街道", "本街道", "全街道", "我中心", "本中心",
        "县委县政府", "市委市政府", "区委区政府", "我局", "本局", "全局", "我委", "本委", "全委", "我办", "本办", "我厅", "本厅", "我院", "本院", "我会", "我馆", "我所", "我站", "我处", "我队",
        "我镇", "本镇", "全镇", "我乡", "本乡", "全乡", "我县", "本县", "全县", "我市", "本市", "全市", "我区", "本区", "全区", "我州", "全州", "我旗", "全旗", "我省", "全省",
        "县政府", "市政府", "区政府", "镇政府", "乡政府", "州政府", "旗政府", "省政府", "县级", "市级", "区级",
    ];

    /// <summary>First character → the words that begin with it: most characters begin none.</summary>
    private static readonly FrozenDictionary<char, string[]> SelfWordsFrom = SelfWords.GroupBy(word => word[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>Character → what it is and what it may begin; of most of a text one look here is all.</summary>
    private static readonly Sign[] Signs = Enumerable.Range(0, char.MaxValue + 1).Select(code => SignOf((char)code)).ToArray();

    /// <param name="names">Names of the agency and its place, longest first.</param>
    public static string Apply(ReadOnlySpan<char> sentence, IReadOnlyList<string> names)
    {
        var firsts = 0UL; // of the names, each by the last six bits: another character among them only takes the longer way
        foreach (var name in names)
            firsts |= 1UL << name[0];

        var masked = new MaskedText(sentence.Length <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[sentence.Length]);
        for (var at = 0; at < sentence.Length;)
        {
            var sign = Signs[sentence[at]];
            if ((sign & ~Sign.Letter) == 0 && (firsts >> sentence[at] & 1) == 0)
            {
                if (sign == Sign.Letter)
                    masked.Append(sentence[at]);
                at++;
                continue;
            }

            at += Mask(sentence, at, names, ref masked);
        }

        return masked.ToString();
    }

    /// <summary>At a character that may begin what is masked.</summary>
    /// <returns>Characters dealt with.</returns>
    private static int Mask(ReadOnlySpan<char> sentence, int at, IReadOnlyList<string> names, ref MaskedText masked)
    {
        var rest = sentence[at..];
        if (NameAt(rest, names) is > 0 and var name)
        {
            masked.AppendOnce(Self);
            return name;
        }

        if (FigureAt(rest) is > 0 and var figure)
        {
            masked.AppendOnce(Figure);
            return figure;
        }

        if (ListMarkAt(rest, isFirst: masked.IsEmpty || !char.IsLetter(sentence[at - 1])) is > 0 and var mark)
            return mark;

        if (char.IsLetter(rest[0]))
            masked.Append(rest[0]);
        return 1;
    }

    private static int NameAt(ReadOnlySpan<char> text, IReadOnlyList<string> names)
    {
        foreach (var name in names)
        {
            if (text.StartsWith(name, StringComparison.Ordinal))
                return name.Length;
        }

        if ((Signs[text[0]] & Sign.SelfWord) == 0)
            return 0;

        foreach (var word in SelfWordsFrom[text[0]])
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
                return word.Length;
        }

        return 0;
    }

    /// <summary>“120.5”, “3,119”, “二〇二三”, “十二件”: digits always, numerals when two stand together or a unit follows.</summary>
    private static int FigureAt(ReadOnlySpan<char> text)
    {
        var digits = 0;
        while (digits < text.Length && (char.IsAsciiDigit(text[digits]) || digits > 0 && text[digits] is '.' or ',' or '%' or '％' && char.IsAsciiDigit(text[digits - 1])))
            digits++;
        if (digits > 0)
            return digits;

        var numerals = 0;
        while (numerals < text.Length && Numerals.Contains(text[numerals]))
            numerals++;
        return numerals >= 2 || numerals == 1 && text.Length > 1 && Units.Contains(text[1]) ? numerals : 0;
    }

    /// <summary>“一是”, “第三”, “其二”: the order of a list is not what it says.</summary>
    private static int ListMarkAt(ReadOnlySpan<char> text, bool isFirst)
    {
        if (!isFirst || text.Length < 2)
            return 0;
        if (Numerals.Contains(text[0]) && text[1] is '是' or '、')
            return 2;
        return ListMarks.Contains(text[0]) && Numerals.Contains(text[1]) ? 2 : 0;
    }

    private static Sign SignOf(char character) =>
        (char.IsLetter(character) ? Sign.Letter : Sign.None)
        | (char.IsAsciiDigit(character) || Numerals.Contains(character) ? Sign.Figure : Sign.None)
        | (ListMarks.Contains(character) ? Sign.ListMark : Sign.None)
        | (SelfWordsFrom.ContainsKey(character) ? Sign.SelfWord : Sign.None);

    [Flags]
    private enum Sign : byte
    {
        None = 0,
        Letter = 1,
        Figure = 2,
        ListMark = 4,
        SelfWord = 8,
    }
}

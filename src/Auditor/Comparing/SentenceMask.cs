using System.Collections.Frozen;
using System.Text;

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
    private const string Units = "件条次份项个篇起人期场年月日户家名类批处座款幅本多余届轮届周天时分";

    private static readonly string[] SelfWords =
    [
        "街道办事处", "人民政府", "本行政机关", "我单位", "本单位", "本机关", "我机关", "我街道", "本街道", "全街道", "我中心", "本中心",
        "县委县政府", "市委市政府", "区委区政府", "我局", "本局", "全局", "我委", "本委", "全委", "我办", "本办", "我厅", "本厅", "我院", "本院", "我会", "我馆", "我所", "我站", "我处", "我队",
        "我镇", "本镇", "全镇", "我乡", "本乡", "全乡", "我县", "本县", "全县", "我市", "本市", "全市", "我区", "本区", "全区", "我州", "全州", "我旗", "全旗", "我省", "全省",
        "县政府", "市政府", "区政府", "镇政府", "乡政府", "州政府", "旗政府", "省政府", "县级", "市级", "区级",
    ];

    /// <summary>First character → the words that begin with it: most characters begin none.</summary>
    private static readonly FrozenDictionary<char, string[]> SelfWordsFrom = SelfWords.GroupBy(word => word[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <param name="names">Names of the agency and its place, longest first.</param>
    public static string Apply(ReadOnlySpan<char> sentence, IReadOnlyList<string> names)
    {
        var masked = new StringBuilder(sentence.Length);
        for (var at = 0; at < sentence.Length;)
        {
            var rest = sentence[at..];
            if (NameAt(rest, names) is > 0 and var name)
            {
                Put(masked, Self);
                at += name;
            }
            else if (FigureAt(rest) is > 0 and var figure)
            {
                Put(masked, Figure);
                at += figure;
            }
            else if (ListMarkAt(rest, isFirst: masked.Length == 0 || !char.IsLetter(sentence[at - 1])) is > 0 and var mark)
            {
                at += mark;
            }
            else
            {
                if (char.IsLetter(rest[0]))
                    masked.Append(rest[0]);
                at++;
            }
        }

        return masked.ToString();
    }

    private static void Put(StringBuilder masked, char sign)
    {
        if (masked.Length == 0 || masked[^1] != sign)
            masked.Append(sign);
    }

    private static int NameAt(ReadOnlySpan<char> text, IReadOnlyList<string> names)
    {
        foreach (var name in names)
        {
            if (text.StartsWith(name, StringComparison.Ordinal))
                return name.Length;
        }

        if (!SelfWordsFrom.TryGetValue(text[0], out var words))
            return 0;

        foreach (var word in words)
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
        return text[0] is '第' or '其' && Numerals.Contains(text[1]) ? 2 : 0;
    }
}

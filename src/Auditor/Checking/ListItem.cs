using System.Text.RegularExpressions;

namespace Auditor.Checking;

/// <summary>列举项: one item of an enumeration such as 一是……二是…… or 1.……2.……, and where it stands in its text.</summary>
internal readonly partial record struct ListItem(int Start, int Length)
{
    private const string Digits = "一二三四五六七八九";
    private const int FewestItems = 2;

    public int End => Start + Length;

    public string Of(string text) => text.Substring(Start, Length);

    /// <summary>The text begins with a number or with 一是.</summary>
    public static bool Begins(string text) => text.Length > 0 && MayBegin(text[0]) && Mark().Match(text) is { Success: true, Index: 0 };

    /// <summary>Spares most lines the search for a mark further on.</summary>
    private static bool MayBegin(char first) => char.IsAsciiDigit(first) || first is '（' or '(' || Digits.Contains(first, StringComparison.Ordinal);

    /// <summary>The first enumeration that counts from one without a gap; empty when there is none of two items.</summary>
    public static IReadOnlyList<ListItem> Read(string text)
    {
        var marks = Mark().Matches(text).ToList();
        foreach (var style in marks.Select(Style).Distinct())
        {
            var items = Read(text, marks.Where(mark => Style(mark) == style).ToList());
            if (items.Count >= FewestItems)
                return items;
        }

        return [];
    }

    private static List<ListItem> Read(string text, List<Match> marks)
    {
        var counted = new List<Match>();
        foreach (var mark in marks.Where(mark => Value(mark) == counted.Count + 1))
            counted.Add(mark);
        if (counted.Count != marks.Count)
            return [];

        return counted.Select((mark, at) =>
        {
            var end = at + 1 < counted.Count ? counted[at + 1].Index : text.Length;
            return new ListItem(mark.Index, end - mark.Index);
        }).ToList();
    }

    private static string Style(Match mark) => mark.Groups["is"].Success ? "是" : mark.Groups["bracket"].Success ? "（）" : mark.Groups["arabic"].Success ? "1" : "、";

    private static int Value(Match mark)
    {
        var number = mark.Groups["number"].Value;
        return char.IsAsciiDigit(number[0]) ? int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) : number.Length == 1 ? Digits.IndexOf(number[0], StringComparison.Ordinal) + 1 : 0;
    }

    // 一是公开不够及时 · （二）改进措施 · 2.解读偏少 · 三、队伍
    [GeneratedRegex(@"(?<=^|[。；：，、！？\n”）])(?:(?<number>[一二三四五六七八九])(?<is>是)|[（(](?<number>[一二三四五六七八九]|[0-9]{1,2})(?<bracket>[）)])|(?<number>[0-9]{1,2})(?<arabic>[.、．)）])(?![0-9](?![0-9]{3}年))|(?<number>[一二三四五六七八九])、)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Mark();
}

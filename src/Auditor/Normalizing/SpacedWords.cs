namespace Auditor.Normalizing;

/// <summary>
/// 字间空格: “总　　体　　情　　况”, a heading whose characters were set apart by wide blanks. Single blanks go anyway; wide ones
/// also set columns apart and only go where a line has nothing but lone characters, at most behind its ordinal.
/// </summary>
internal static class SpacedWords
{
    private const int FewestCharacters = 3;
    private const int LongestOrdinal = 4;

    public static void Close(TextBuffer text)
    {
        var chars = text.Chars;
        var gaps = new List<(int Start, int End)>();
        for (var start = 0; start < chars.Length;)
        {
            var width = chars[start..].IndexOf('\n');
            var end = width < 0 ? chars.Length : start + width;
            if (chars[start..end].Trim(' ').IndexOf("  ") >= 0)
                AddGaps(chars, start, end, gaps);
            start = end + 1;
        }

        if (gaps.Count > 0)
            text.Remove(gaps);
    }

    private static void AddGaps(ReadOnlySpan<char> text, int start, int end, List<(int Start, int End)> gaps)
    {
        var found = new List<(int Start, int End)>();
        var lone = 0;
        var at = start;
        while (at < end && text[at] == ' ')
            at++;
        for (var isFirst = true; at < end; isFirst = false)
        {
            var length = text[at..end].IndexOf(' ');
            var word = text.Slice(at, length < 0 ? end - at : length);
            if (!IsLone(word) && !(isFirst && IsOrdinal(word)))
                return;
            lone += word.Length == 1 && word[0] != '、' ? 1 : 0;
            at += word.Length;
            var gap = at;
            while (at < end && text[at] == ' ')
                at++;
            if (gap < at && at < end)
                found.Add((gap, at));
        }

        if (lone >= FewestCharacters)
            gaps.AddRange(found);
    }

    /// <summary>“无” and “是” fill cells.</summary>
    private static bool IsLone(ReadOnlySpan<char> word) => word is ([(>= '\u4E00' and <= '\u9FFF') or '、' or '〇'] and not ['无' or '是' or '否' or '有']) or ['、', >= '\u4E00' and <= '\u9FFF'];

    /// <summary>“一、”, “（一）”, also with the first character behind it.</summary>
    private static bool IsOrdinal(ReadOnlySpan<char> word) => word is ([_, '、', ..] or ['（', _, '）', ..]) && word.Length <= LongestOrdinal;
}

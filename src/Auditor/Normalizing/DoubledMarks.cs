using System.Buffers;

namespace Auditor.Normalizing;

/// <summary>重复标点: “，，”, “,。”, “。。” become the one mark that counts. “……”, “——” and “？！” are marks of their own.</summary>
internal static class DoubledMarks
{
    /// <summary>Of several marks the one that ends most, in this order.</summary>
    private const string Marks = "、，：；。！？";

    private static readonly SearchValues<char> All = SearchValues.Create(Marks);

    /// <summary>Returns whether there were any.</summary>
    public static bool Collapse(TextBuffer text)
    {
        var doubled = new List<(int Start, int End)>();
        var chars = text.Chars;
        for (var at = 0; at < chars.Length;)
        {
            var length = LengthOf(chars[at..]);
            if (length > 1 && chars.Slice(at, length).ContainsAnyExcept('！', '？'))
                LeaveOut(at, length, at + Strongest(chars.Slice(at, length)), doubled);
            at += Math.Max(1, length);
        }

        if (doubled.Count > 0)
            text.Remove(doubled);
        return doubled.Count > 0;
    }

    private static int LengthOf(ReadOnlySpan<char> rest)
    {
        var length = rest.IndexOfAnyExcept(All);
        return length < 0 ? rest.Length : length;
    }

    private static int Strongest(ReadOnlySpan<char> run)
    {
        var strongest = 0;
        for (var at = 1; at < run.Length; at++)
        {
            if (Marks.IndexOf(run[at], StringComparison.Ordinal) > Marks.IndexOf(run[strongest], StringComparison.Ordinal))
                strongest = at;
        }

        return strongest;
    }

    private static void LeaveOut(int start, int length, int keptMark, List<(int Start, int End)> doubled)
    {
        if (keptMark > start)
            doubled.Add((start, keptMark));
        if (keptMark + 1 < start + length)
            doubled.Add((keptMark + 1, start + length));
    }
}

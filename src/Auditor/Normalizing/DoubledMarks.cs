using System.Buffers;

namespace Auditor.Normalizing;

/// <summary>
/// 重复标点: “，，”, “,。”, “。。” become the one mark that counts, where a converter made them; one here and there is the writer's own
/// slip and stays. “……”, “——” and “？！” are marks of their own.
/// </summary>
internal static class DoubledMarks
{
    /// <summary>Of several marks the one that ends most, in this order.</summary>
    private const string Marks = "、，：；。！？";

    private static readonly SearchValues<char> All = SearchValues.Create(Marks);

    /// <summary>Returns whether there were as many as <paramref name="fewest"/>; fewer are left.</summary>
    public static bool Collapse(TextBuffer text, int fewest)
    {
        var doubled = new List<(int Start, int End)>();
        var runs = 0;
        var chars = text.Chars;
        for (var at = 0; at < chars.Length;)
        {
            var length = LengthOf(chars[at..]);
            if (length > 1 && chars.Slice(at, length).ContainsAnyExcept('！', '？'))
            {
                LeaveOut(at, length, at + Strongest(chars.Slice(at, length)), doubled);
                runs++;
            }

            at += Math.Max(1, length);
        }

        var areCollapsed = runs > 0 && runs >= fewest;
        if (areCollapsed)
            text.Remove(doubled);
        return areCollapsed;
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

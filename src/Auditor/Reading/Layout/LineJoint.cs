namespace Auditor.Reading.Layout;

/// <summary>断行接合: what stands between the end of a line and the beginning of the next one of the same paragraph or cell.</summary>
internal static class LineJoint
{
    /// <param name="isFull">The first line had no room for the beginning of the second: the break may be inside a number.</param>
    public static string Between(TextLine before, TextLine after, bool isFull)
    {
        var (end, start) = (before.Text[^1], after.Text[0]);
        if (CjkText.IsCjk(end) && CjkText.IsCjk(start))
            return "";
        if (before.EndsBlank || (char.IsAsciiLetter(end) && char.IsAsciiLetter(start)))
            return " ";
        return char.IsAsciiDigit(end) && char.IsAsciiDigit(start) && !isFull ? " " : "";
    }
}

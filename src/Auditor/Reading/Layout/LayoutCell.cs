namespace Auditor.Reading.Layout;

/// <summary>版面单元格.</summary>
/// <param name="Lines">Its paragraphs.</param>
/// <param name="Right">Its right side, in points.</param>
internal sealed record LayoutCell(IReadOnlyList<string> Lines, double Right)
{
    public bool IsBlank => Lines.Count == 0;

    public string Text => string.Concat(Lines);
}

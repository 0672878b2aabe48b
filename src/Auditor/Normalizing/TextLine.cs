namespace Auditor.Normalizing;

/// <summary>A line of a text whose lines may have been cut at a fixed width.</summary>
/// <param name="Start">Where it begins, with its indent.</param>
/// <param name="TextStart">Where its first character that is not blank stands.</param>
/// <param name="End">Behind its last character that is not blank.</param>
/// <param name="Indent">Columns of blanks in front; a Chinese character takes two.</param>
/// <param name="Width">Columns from the margin to its end.</param>
/// <param name="Kind">What it can be part of.</param>
internal readonly record struct TextLine(int Start, int TextStart, int End, int Indent, int Width, TextLineKind Kind)
{
    public bool IsBlank => TextStart == End;
}

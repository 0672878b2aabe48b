namespace Auditor.Rendering.Exports;

/// <summary>A column of a table for people.</summary>
/// <param name="Width">In characters, where the format has widths.</param>
/// <param name="Value">A text, a number or null.</param>
internal sealed record ExportColumn<T>(string Head, int Width, Func<T, object?> Value);

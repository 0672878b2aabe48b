using Auditor.Reports;

namespace Auditor.Segmenting;

/// <summary>A line of the report.</summary>
/// <param name="Content">The line without surrounding blanks and, when it is a lone cell, without its bar.</param>
/// <param name="Cells">Cells from left to right, blank ones too; empty when the line is prose.</param>
public sealed record Line(TextSlice Content, IReadOnlyList<TextSlice> Cells)
{
    public bool IsTable => Cells.Count > 0;

    public bool IsBlank => Content.IsEmpty;

    /// <summary>Prose with something in it.</summary>
    public bool IsProse => !IsTable && !IsBlank;
}

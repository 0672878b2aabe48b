using System.Globalization;

namespace Auditor.Reports;

/// <summary>单元格: what stands in a statutory cell. Never repaired: a value is what was written, or null.</summary>
/// <param name="Slice">The written figure; null when the cell was not found.</param>
/// <param name="Value">Null when the cell is blank, holds no number or was not found.</param>
public readonly record struct Cell(TextSlice? Slice, decimal? Value)
{
    public static Cell Absent { get; } = new(null, null);

    public bool IsFound => Slice is not null;

    /// <summary>The figure as printed in messages; 空 for a blank cell.</summary>
    public override string ToString() => Value?.ToString(CultureInfo.InvariantCulture) ?? "空";
}

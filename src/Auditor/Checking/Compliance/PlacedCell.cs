using Auditor.Reports;

namespace Auditor.Checking.Compliance;

/// <summary>A statutory cell with the names of its row and column.</summary>
/// <param name="Label">What to point at where the cell itself is blank.</param>
internal sealed record PlacedCell(Cell Cell, TextSlice Label, string RowName, string ColumnName)
{
    /// <summary>本年增/减 of the form of 2019.</summary>
    public bool MayBeNegative { get; init; }

    /// <summary>Amounts of money.</summary>
    public bool MayBeFraction { get; init; }

    public bool IsBlank => Cell.Slice is { IsEmpty: true };

    public string Name => ColumnName.Length == 0 ? $"“{RowName}”" : $"“{RowName}”{ColumnName}";
}

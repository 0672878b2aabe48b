using System.Globalization;
using Auditor.Reports;

namespace Auditor.Checking.Consistency;

/// <summary>A figure of a statutory table, or several added up.</summary>
/// <param name="IsLeast">Some of it was left blank: the value is a lower bound.</param>
internal readonly record struct TableFigure(decimal Value, bool IsLeast, IReadOnlyList<Cell> Cells)
{
    public static TableFigure None { get; } = new(0, IsLeast: false, []);

    /// <summary>At least one cell is written.</summary>
    public bool IsKnown { get; init; } = true;

    public bool IsPositive => IsKnown && Value > 0;

    /// <summary>Whether the prose may mean this figure.</summary>
    public bool Fits(decimal stated) => IsKnown && (stated == Value || IsLeast && stated > Value);

    public static TableFigure operator +(TableFigure left, TableFigure right) =>
        new(left.Value + right.Value, left.IsLeast || right.IsLeast || !right.IsKnown, [.. left.Cells, .. right.Cells]) { IsKnown = left.IsKnown && (left.Cells.Count > 0 || right.IsKnown) || right.IsKnown };

    public override string ToString() => (IsLeast ? "至少 " : "") + Value.ToString(CultureInfo.InvariantCulture);
}

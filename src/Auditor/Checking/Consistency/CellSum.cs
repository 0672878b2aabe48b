using System.Globalization;
using Auditor.Reports;

namespace Auditor.Checking.Consistency;

/// <summary>
/// The sum of some cells as written. A blank cell may stand for any figure not below zero: a sum with one is a lower bound,
/// and an equation is broken only when no filling of the blanks could make it hold.
/// </summary>
internal readonly record struct CellSum(decimal Value, bool HasBlank, bool IsFound)
{
    public static CellSum Of(params IEnumerable<Cell> cells)
    {
        var (sum, hasBlank, isFound) = (0m, false, true);
        foreach (var cell in cells)
        {
            sum += cell.Value ?? 0;
            hasBlank |= cell.Value is null;
            isFound &= cell.IsFound;
        }

        return new CellSum(sum, hasBlank, isFound);
    }

    public static bool IsBroken(CellSum left, CellSum right)
    {
        if (!left.IsFound || !right.IsFound || left.Value == right.Value)
            return false;

        return left.Value > right.Value ? !right.HasBlank : !left.HasBlank;
    }

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}

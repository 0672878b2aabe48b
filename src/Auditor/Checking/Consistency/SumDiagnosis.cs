using System.Runtime.CompilerServices;
using Auditor.Reports;

namespace Auditor.Checking.Consistency;

/// <summary>
/// What lies behind the broken sums of table three: first figures torn apart in reading, then single cells that explain
/// several sums, the one that explains most before the others; then rows whose two cells are wrong alike; the rest stand for themselves.
/// </summary>
internal sealed class SumDiagnosis
{
    private const int FewestRepaired = 2;

    private static readonly ConditionalWeakTable<RequestsTable, SumDiagnosis> Known = [];

    private readonly RequestsTable _table;
    private readonly Func<CellPlace, decimal?> _written;
    private readonly IReadOnlyList<RequestSum> _sums;
    private readonly List<RequestSum> _broken;
    private readonly List<WrongCell> _wrongCells = [];
    private readonly List<WrongRow> _wrongRows = [];
    private readonly List<SplitFigure> _splits = [];

    private SumDiagnosis(RequestsTable table)
    {
        _table = table;
        _sums = RequestSum.Of(table);
        _written = table.Value;
        _broken = _sums.Where(sum => IsBroken(sum, _written)).ToList();
        FindSplitFigures();
        while (Likeliest() is { } cell)
        {
            _wrongCells.Add(cell);
            _broken.RemoveAll(cell.Repairs.Contains);
        }

        while (LikeliestRow() is { } row)
        {
            _wrongRows.Add(row);
            _broken.RemoveAll(row.Repairs.Contains);
        }
    }

    /// <summary>Found out once for all checks of a table.</summary>
    public static SumDiagnosis Of(RequestsTable table) => Known.GetValue(table, static table => new SumDiagnosis(table));

    public IEnumerable<SplitFigure> Splits => _splits;

    /// <summary>Cells that are reported under this kind of sum.</summary>
    public IEnumerable<WrongCell> WrongCells(SumKind owner) => _wrongCells.Where(cell => cell.Owner == owner);

    /// <summary>Rows that are reported under this kind of sum.</summary>
    public IEnumerable<WrongRow> WrongRows(SumKind owner) => _wrongRows.Where(row => row.Owner == owner);

    /// <summary>Broken sums of this kind that no single cell explains together with others.</summary>
    public IEnumerable<RequestSum> Unexplained(SumKind kind) => _broken.Where(sum => sum.Kind == kind);

    private WrongCell? Likeliest()
    {
        var candidates = _broken.SelectMany(sum => sum.Left.Concat(sum.Right)).Distinct()
            .Select(Explain)
            .OfType<WrongCell>()
            .OrderByDescending(cell => cell.Repairs.Count)
            .ThenBy(cell => cell.Place.Row)
            .ThenBy(cell => cell.Place.Column)
            .ToList();
        if (candidates.Count == 0)
            return null;

        var best = candidates[0];
        return best with { Others = candidates.Skip(1).Where(other => other.Repairs.Count == best.Repairs.Count && other.Repairs.Any(best.Repairs.Contains)).ToList() };
    }

    /// <summary>Null unless one value, a whole number not below zero, makes every sum hold in which the cell stands.</summary>
    private WrongCell? Explain(CellPlace place)
    {
        var repairs = _broken.Where(sum => Contains(sum, place)).ToList();
        if (repairs.Count < FewestRepaired || _table.Value(place) is not { } written || Needed(repairs[0], place, written) is not { } value)
            return null;

        decimal? Changed(CellPlace other) => other == place ? value : _table.Value(other);
        var holds = !_sums.Any(sum => Contains(sum, place) && IsBroken(sum, Changed));
        return holds ? new WrongCell(place, value, repairs, []) : null;
    }

    private WrongRow? LikeliestRow()
    {
        var candidates = _broken.SelectMany(sum => sum.Left.Concat(sum.Right)).Where(place => place.Column < RequestsTable.ColumnCount - 1).Distinct()
            .Select(ExplainRow)
            .OfType<WrongRow>()
            .OrderByDescending(row => row.Repairs.Count)
            .ThenBy(row => row.Column)
            .ThenBy(row => row.Row)
            .ToList();
        if (candidates.Count == 0)
            return null;

        var best = candidates[0];
        return best with { Others = candidates.Skip(1).Where(other => other.Repairs.Count == best.Repairs.Count && other.Repairs.Any(best.Repairs.Contains)).ToList() };
    }

    /// <summary>The row adds up in itself, so both of its cells have to change alike; null unless that mends the sums of both columns.</summary>
    private WrongRow? ExplainRow(CellPlace place)
    {
        var total = place with { Column = RequestsTable.ColumnCount - 1 };
        var repairs = _broken.Where(sum => Contains(sum, place) || Contains(sum, total)).ToList();
        if (!repairs.Exists(sum => Contains(sum, place)) || !repairs.Exists(sum => Contains(sum, total)) || repairs.Exists(sum => sum.Kind == SumKind.Applicants)
            || _table.Value(place) is not { } written || _table.Value(total) is not { } writtenTotal || Needed(repairs.Find(sum => Contains(sum, place))!, place, written) is not { } value || writtenTotal + value - written < 0)
            return null;

        decimal? Changed(CellPlace other) => other == place ? value : other == total ? writtenTotal + value - written : _table.Value(other);
        var holds = !_sums.Any(sum => (Contains(sum, place) || Contains(sum, total)) && IsBroken(sum, Changed));
        return holds ? new WrongRow(place.Row, place.Column, value - written, repairs, []) : null;
    }

    private decimal? Needed(RequestSum sum, CellPlace place, decimal written)
    {
        var (left, right) = (Sum(sum.Left, _written), Sum(sum.Right, _written));
        if (left.HasBlank || right.HasBlank)
            return null;

        var value = written + (sum.Left.Contains(place) ? right.Value - left.Value : left.Value - right.Value);
        return value >= 0 && value == decimal.Truncate(value) ? value : null;
    }

    private void FindSplitFigures()
    {
        foreach (var row in _broken.Where(sum => sum.Kind == SumKind.Applicants).ToList())
        {
            if (Split(row) is not { } split)
                continue;

            _splits.Add(split);
            _broken.RemoveAll(sum => Touches(sum, split));
        }
    }

    /// <summary>
    /// Only single digits from one to nine, for “1 | 0” before a total of 10 is as likely a slip of the writer; and only
    /// where the joined figure also suits both columns.
    /// </summary>
    private SplitFigure? Split(RequestSum row)
    {
        for (var at = 0; at + 1 < row.Left.Count; at++)
        {
            if (_table.Value(row.Left[at]) is not (>= 1 and <= 9 and var first) || _table.Value(row.Left[at + 1]) is not (>= 1 and <= 9 and var second))
                continue;

            var split = new SplitFigure(row.Left[at], row.Left[at + 1], first * 10 + second, row);
            decimal? Joined(CellPlace place) => place == split.First ? split.Joined : place == split.Second ? 0 : _table.Value(place);
            if (!_sums.Any(sum => Touches(sum, split) && IsBroken(sum, Joined)))
                return split;
        }

        return null;
    }

    private static bool Touches(RequestSum sum, SplitFigure split) => Contains(sum, split.First) || Contains(sum, split.Second);

    private bool IsBroken(RequestSum sum, Func<CellPlace, decimal?> value) => CellSum.IsBroken(Sum(sum.Left, value), Sum(sum.Right, value));

    private CellSum Sum(IReadOnlyList<CellPlace> places, Func<CellPlace, decimal?> value)
    {
        var (sum, hasBlank, isFound) = (0m, false, true);
        for (var at = 0; at < places.Count; at++)
        {
            var written = value(places[at]);
            sum += written ?? 0;
            hasBlank |= written is null;
            isFound &= _table.Cell(places[at]).IsFound;
        }

        return new CellSum(sum, hasBlank, isFound);
    }

    private static bool Contains(RequestSum sum, CellPlace place) => sum.Left.Contains(place) || sum.Right.Contains(place);
}

using Auditor.Reports;

namespace Auditor.Checking.Consistency;

/// <summary>What the prose says of requests, beside table three.</summary>
internal static class RequestDifferences
{
    private const double Certain = 0.95;
    private const double Likely = 0.8;

    /// <summary>The figures may be right for another scope.</summary>
    private const double Scoped = 0.6;

    public static IEnumerable<SumFault> Faults(List<StatedFigure> figures, RequestFigures table, AnnualReport report)
    {
        if (table.IsNil)
            yield break;

        var counts = figures.Where(FigureGround.IsCaseCount).ToList();
        var whole = Sums(table.New, table.CarriedOver);
        var isSaidRightly = counts.Exists(figure => IsReceived(figure) && Fits(figure.Value, [table.New, .. whole]));
        var siblings = counts.Where(figure => IsReceived(figure with { NamesObject = true })).ToList();
        foreach (var figure in counts)
        {
            var fault = figure switch
            {
                { About: FigureObject.Dispositions } => Outcome(figure, table, counts),
                { About: not FigureObject.Requests } => null,
                { Verb: FigureVerb.CarriedOver } => Carried(figure, table.CarriedOver, RequestRow.CarriedOver, report),
                { Verb: FigureVerb.CarriedForward } => Carried(figure, table.CarriedForward, RequestRow.CarriedForward, report),
                { Verb: FigureVerb.Answered } => Answered(figure, table, report),
                _ when IsReceived(figure) => Received(figure, table, report, siblings, isSaidRightly),
                _ => null,
            };
            if (fault is not null)
                yield return fault;
        }
    }

    private static bool IsReceived(StatedFigure figure) =>
        figure is { NamesObject: true, About: FigureObject.Requests, Verb: FigureVerb.Received or FigureVerb.NewlyReceived or FigureVerb.Accepted or FigureVerb.Handled, IsPlain: true };

    private static SumFault? Received(StatedFigure figure, RequestFigures table, AnnualReport report, List<StatedFigure> siblings, bool isSaidRightly)
    {
        var (fresh, old) = (table.New, table.CarriedOver);
        var isNew = figure.Verb == FigureVerb.NewlyReceived;
        var isLoose = figure.Verb is FigureVerb.Accepted or FigureVerb.Handled;
        if (!fresh.IsKnown || fresh.Fits(figure.Value) || !isNew && Fits(figure.Value, Sums(fresh, old)) || isLoose && table.Processed.Fits(figure.Value))
            return null;

        if (FigureGround.IsOtherScope(figure, report.Agency))
            return isSaidRightly || figure.Scope == FigureScope.Whole ? null : OtherScope(figure, Name(RequestRow.NewRequests), fresh);

        if (siblings.Any(other => other != figure && Fits(figure.Value + other.Value, [fresh, .. Sums(fresh, old)])))
            return null;

        var others = new List<string>();
        if (table.ColumnOf([RequestRow.NewRequests], figure.Value) is { } column)
            others.Add($"“{column}”一列的数量");
        if (table.Processed.Fits(figure.Value))
            others.Add("办理结果总计");
        if (isNew && Fits(figure.Value, Sums(fresh, old)))
            others.Add("本年新收与上年结转之和");
        if (fresh.Value + old.Value - table.CarriedForward.Value == figure.Value || fresh.Value - table.CarriedForward.Value == figure.Value)
            others.Add("扣除结转下年度后的数量");
        var isClear = others.Count == 0 && !isLoose && !isSaidRightly && !fresh.IsLeast && figure.Section is SectionKind.Overview or SectionKind.DisclosureRequests or null;
        var note = others.Count > 0 ? $"，{figure} 只是{others[0]}" : old.IsPositive ? $"，加上年结转 {old} 件为 {FigureParagraphs.Number(fresh.Value + old.Value)} 件" : "";
        return new SumFault(
            isClear ? Certain : Likely,
            $"正文称“{figure.Clause}”，而表三“{Name(RequestRow.NewRequests)}”行“总计”列为 {fresh} 件{note}。",
            "核对正文与表三，以实际数量为准改正其中一处。",
            Evidence(figure, fresh))
        { Severity = isClear ? Severity.Error : Severity.Warning };
    }

    private static SumFault? Carried(StatedFigure figure, TableFigure cell, RequestRow row, AnnualReport report)
    {
        var year = report.Year?.Value ?? 0;
        var isSettled = figure.Clause.Text.Contains("办结", StringComparison.Ordinal) || figure.Clause.Text.Contains("已答复", StringComparison.Ordinal);
        var namesOwnYear = row == RequestRow.CarriedForward && figure.Clause.Text.Contains($"结转至{year}", StringComparison.Ordinal) || figure.Clause.Text.Contains($"结转到{year}", StringComparison.Ordinal);
        if (!cell.IsKnown || cell.Fits(figure.Value) || isSettled || namesOwnYear || figure.Qualifier.Length > 1 || figure.Period is FigurePeriod.PartOfYear or FigurePeriod.Cumulative)
            return null;

        return FigureGround.IsOtherScope(figure, report.Agency) ? null : Differs(figure, $"表三“{Name(row)}”行“总计”列", cell);
    }

    /// <summary>Whoever says 答复 may leave out what needed no answer, or what came from the year before.</summary>
    private static SumFault? Answered(StatedFigure figure, RequestFigures table, AnnualReport report)
    {
        if (!figure.IsPlain || !table.Processed.IsKnown || FigureGround.IsOtherScope(figure, report.Agency))
            return null;

        var (processed, fresh, old, forward) = (table.Processed, table.New, table.CarriedOver, table.CarriedForward);
        var refused = table.Sum(RequestFigures.Between(RequestRow.RefusedPetition, RequestRow.RefusedConfirmation));
        var other = table.Sum(RequestFigures.Between(RequestRow.OtherHandling, RequestRow.OtherRest));
        decimal[] plausible = [fresh.Value, fresh.Value + old.Value, fresh.Value - forward.Value, fresh.Value + old.Value - forward.Value, processed.Value - old.Value,
            processed.Value - other.Value, processed.Value - refused.Value, processed.Value - refused.Value - other.Value];
        return processed.Fits(figure.Value) || plausible.Contains(figure.Value) ? null : Differs(figure, "表三“（七）总计”行“总计”列", processed);
    }

    private static SumFault? Outcome(StatedFigure figure, RequestFigures table, List<StatedFigure> counts)
    {
        if (figure.Period != FigurePeriod.ReportYear || !IsAboutRequests(figure, counts) || DispositionWording.Read(figure) is not (var name, var rows))
            return null;

        var cell = table.Sum(rows);
        var withPartial = rows is [RequestRow.Granted] ? cell + table[RequestRow.PartiallyGranted] : cell;
        var refusals = RequestFigures.Between(RequestRow.DeniedStateSecret, RequestRow.RefusedConfirmation);
        var isWiderRefusal = rows[0] == RequestRow.DeniedStateSecret && rows.Count > 1 && (table.Sum(refusals).Fits(figure.Value) || table.Sum(RequestFigures.Between(RequestRow.DeniedStateSecret, RequestRow.UnableUnclear)).Fits(figure.Value));
        if (!cell.IsKnown || cell.Cells.Count == 0 || cell.Fits(figure.Value) || withPartial.Fits(figure.Value) || isWiderRefusal)
            return null;

        var column = table.ColumnOf(rows, figure.Value) ?? table.ColumnOf([rows[0]], figure.Value);
        var note = column is null ? "" : $"，{figure} 只是“{column}”一列的数量";
        return new SumFault(
            Likely,
            $"正文称“{figure.Clause}”，而表三“{name}”{(rows.Count > 1 ? "各行合计" : "行“总计”列")}为 {cell} 件{note}。",
            "核对正文与表三，以实际数量为准改正其中一处。",
            Evidence(figure, cell));
    }

    /// <summary>Documents are sorted into 不予公开 too; outcomes of requests stand in part three or behind a count of requests.</summary>
    private static bool IsAboutRequests(StatedFigure figure, List<StatedFigure> counts)
    {
        if (figure.Sentence.Text.Contains("公文", StringComparison.Ordinal) || figure.Sentence.Text.Contains("属性", StringComparison.Ordinal))
            return false;

        return figure.Section == SectionKind.DisclosureRequests || RequestHeading.IsAbove(figure.Slice) || counts.Exists(other =>
            other is { About: FigureObject.Requests, NamesObject: true, Verb: not (FigureVerb.None or FigureVerb.Other) } && other.Slice.Start < figure.Slice.Start
            && !figure.Slice.Owner.Text.AsSpan(other.Slice.End..figure.Slice.Start).Contains('\n'));
    }

    private static SumFault OtherScope(StatedFigure figure, string row, TableFigure cell) => new(
        Scoped,
        $"正文称“{figure.Clause}”，而表三“{row}”行“总计”列为 {cell} 件；如两处口径不同（一处为本机关，一处为所属各部门），应当说明。",
        "统一口径，或在正文中说明统计范围。",
        Evidence(figure, cell));

    private static SumFault Differs(StatedFigure figure, string place, TableFigure cell) => new(
        Likely,
        $"正文称“{figure.Clause}”，而{place}为 {cell} 件，两处不一致。",
        "核对正文与统计表，以实际数量为准改正其中一处。",
        Evidence(figure, cell));

    private static List<TextSlice> Evidence(StatedFigure figure, TableFigure cell) => [figure.Clause, .. StatutoryTables.Places([.. cell.Cells])];

    private static bool Fits(decimal value, IEnumerable<TableFigure> figures) => figures.Any(figure => figure.Fits(value));

    private static TableFigure[] Sums(TableFigure fresh, TableFigure old) => fresh.IsKnown && old.IsKnown ? [fresh + old] : [];

    private static string Name(RequestRow row) => row.ChineseName();
}

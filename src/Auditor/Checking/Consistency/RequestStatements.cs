using Auditor.Reports;

namespace Auditor.Checking.Consistency;

/// <summary>What a paragraph says of requests: the outcomes make the answers, and what came in goes out or is carried forward.</summary>
internal static class RequestStatements
{
    private const double Likely = 0.85;

    /// <summary>The outcomes named one by one make the answers stated ahead of them.</summary>
    public static SumFault? Outcomes(List<StatedFigure> figures)
    {
        var read = figures.Where(figure => figure.IsExact && !figure.IsDenial && figure.Period == FigurePeriod.ReportYear && figure.Kind == FigureKind.Count)
            .Select(figure => (Figure: figure, Rows: DispositionWording.Read(figure)?.Rows))
            .Where(pair => pair.Rows is not null && IsGroup(pair.Rows))
            .ToList();
        var firsts = read.Select(pair => pair.Rows![0]).ToList();
        RequestRow[] needed = [RequestRow.Granted, RequestRow.DeniedStateSecret, RequestRow.UnableNotHeld, RequestRow.RefusedPetition];
        var totals = figures.Where(figure => figure is { About: FigureObject.Requests, Verb: FigureVerb.Answered or FigureVerb.Handled or FigureVerb.Accepted or FigureVerb.Received or FigureVerb.NewlyReceived } && figure.Slice.Start < read.FirstOrDefault().Figure?.Slice.Start && figure.IsPlain).ToList();
        if (totals.Count == 0 || firsts.Distinct().Count() != firsts.Count || !needed.All(firsts.Contains))
            return null;

        var sum = read.Sum(pair => pair.Figure.Value);
        var carried = figures.Where(figure => figure.Verb == FigureVerb.CarriedOver).Sum(figure => figure.Value);
        if (totals.Exists(total => total.Value == sum || total.Value + carried == sum))
            return null;

        var answered = totals.FindLast(total => total.Verb == FigureVerb.Answered) ?? totals[^1];
        return new SumFault(
            Likely,
            $"正文所列各类办理结果之和为 {FigureParagraphs.Number(sum)} 件（{string.Join(" + ", read.Select(pair => FigureParagraphs.Number(pair.Figure.Value)))}），而“{answered.Clause}”，相差 {FigureParagraphs.Number(Math.Abs(sum - answered.Value))} 件。",
            "核对各类办理结果与答复总数，改正有误的一处。",
            [answered.Clause, .. read.Select(pair => pair.Figure.Slice)]);
    }

    private static bool IsGroup(IReadOnlyList<RequestRow> rows) =>
        rows[0] is RequestRow.Granted or RequestRow.PartiallyGranted or RequestRow.OtherHandling || rows[0] is RequestRow.DeniedStateSecret or RequestRow.UnableNotHeld or RequestRow.RefusedPetition && rows.Count > 1;

    /// <summary>新收 + 上年结转 = 办结 + 结转下年度, all four in one paragraph.</summary>
    public static SumFault? Flow(List<StatedFigure> figures)
    {
        var requests = figures.Where(figure => figure is { About: FigureObject.Requests, IsExact: true, IsDenial: false, Kind: FigureKind.Count } && figure.Qualifier.Length <= 1).ToList();
        var received = Only(requests.Where(figure => figure is { IsPlain: true, Verb: FigureVerb.Received or FigureVerb.NewlyReceived or FigureVerb.Accepted or FigureVerb.Handled }));
        var (over, answered, forward) = (Only(requests.Where(figure => figure.Verb == FigureVerb.CarriedOver)), Only(requests.Where(figure => figure is { IsPlain: true, Verb: FigureVerb.Answered })), Only(requests.Where(figure => figure.Verb == FigureVerb.CarriedForward)));
        if (received is null || over is null || answered is null || forward is null)
            return null;

        var (left, right) = (received.Value + over.Value, answered.Value + forward.Value);
        if (left == right || received.Value == right)
            return null;

        return new SumFault(
            Likely,
            $"正文中新收 {received.Value} 件加上年结转 {over.Value} 件为 {FigureParagraphs.Number(left)} 件，办结 {answered.Value} 件加结转下年度 {forward.Value} 件为 {FigureParagraphs.Number(right)} 件，两者应当相等。",
            "核对这四项数量，改正有误的一处。",
            [answered.Clause, received.Slice, over.Slice, forward.Slice]);
    }

    private static StatedFigure? Only(IEnumerable<StatedFigure> figures) => figures.Take(2).ToList() is [var one] ? one : null;
}

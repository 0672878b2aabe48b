using System.Text.RegularExpressions;
using Auditor.Reports;

namespace Auditor.Checking.Consistency;

/// <summary>主动公开总数: what is said to have been published in all, beside a list of it elsewhere in the report.</summary>
internal static partial class PublicationTotals
{
    /// <summary>A long list of what was published comes to more than what is said to have been published in all.</summary>
    public static SumFault? Exceeded(AnnualReport report, List<List<StatedFigure>> paragraphs)
    {
        var total = report.Figures.FirstOrDefault(figure => figure is { Kind: FigureKind.Count, About: FigureObject.Information, Verb: FigureVerb.Published, Unit: "条" or "件", NamesObject: true, IsDenial: false } && figure.IsExact && figure.Period == FigurePeriod.ReportYear && figure.Qualifier.Length == 0 && SaysAll().IsMatch(figure.Clause.Text));
        if (total is null)
            return null;

        foreach (var run in paragraphs.SelectMany(figures => Runs(figures, total)))
        {
            var sum = run.Sum(figure => figure.Value);
            if (sum <= total.Value)
                continue;

            return new SumFault(
                0.7,
                $"“{total.Clause}”，而另一处列出的各类公开信息之和为 {FigureParagraphs.Number(sum)} 条（{string.Join(" + ", run.Select(figure => FigureParagraphs.Number(figure.Value)))}），大于总数。",
                "核对总数与分类数量；统计口径不同的应当说明。",
                [total.Clause, .. run.Select(figure => figure.Slice)]);
        }

        return null;
    }

    /// <summary>Four or more kinds of information in a row, separated by 、 or ， alone.</summary>
    private static IEnumerable<List<StatedFigure>> Runs(List<StatedFigure> figures, StatedFigure total)
    {
        const int Shortest = 4;
        var run = new List<StatedFigure>();
        foreach (var figure in figures.Where(figure => figure.Slice.Start > total.Slice.End))
        {
            var gap = run.Count == 0 ? "" : figure.Slice.Owner.Text[FigureParagraphs.Between(run[^1], figure)];
            var joins = figure.IsExact && figure.Kind == FigureKind.Count && figure.Unit == total.Unit && !figure.IsDenial && figure.Period == FigurePeriod.ReportYear && !(run.Count > 0 && FigureParagraphs.NamesChannel(figure.Clause.Text));
            if (!joins || run.Count > 0 && !ListGap().IsMatch(gap))
            {
                if (run.Count >= Shortest)
                    yield return run;
                run = [];
            }

            if (joins && (run.Count > 0 || PublishedIn().IsMatch(figure.Clause.Text)))
                run.Add(figure);
        }

        if (run.Count >= Shortest)
            yield return run;
    }

    [GeneratedRegex("共|总|累计|合计|全年", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex SaysAll();

    // 、部门文件 · ，通知公告
    [GeneratedRegex("^[、，；和及]?[^，。；：（）、0-9]{0,16}[、，；]?[^，。；：、0-9]{0,16}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex ListGap();

    [GeneratedRegex("公开|发布", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex PublishedIn();
}

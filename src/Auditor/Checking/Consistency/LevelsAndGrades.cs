using System.Text.RegularExpressions;
using Auditor.Reports;

namespace Auditor.Checking.Consistency;

/// <summary>A whole split by level of government, or by the grades of an evaluation: 214场，市本级86场、县（市、区）138场; 优秀5个、良好6个、合格4个.</summary>
internal static partial class LevelsAndGrades
{
    private const double Likely = 0.8;

    private const int FewestGrades = 3;

    public static IEnumerable<SumFault> In(List<StatedFigure> figures) =>
        figures.Select((_, at) => Levels(figures, at)).Append(Grades(figures)).OfType<SumFault>();

    /// <summary>The own level and those below it are all there is, where nothing else follows.</summary>
    private static SumFault? Levels(List<StatedFigure> figures, int at)
    {
        if (at + 2 >= figures.Count || figures[at] is not { IsDenial: false, Kind: FigureKind.Count, Value: > 0 } total)
            return null;

        var (own, below) = (figures[at + 1], figures[at + 2]);
        if (!IsPart(own, total) || !IsPart(below, total) || !OwnLevel().IsMatch(FigureParagraphs.Gap(figures, at + 1)) || !LevelBelow().IsMatch(FigureParagraphs.Gap(figures, at + 2)))
            return null;

        var isOver = at + 3 == figures.Count || !IsPart(figures[at + 3], total) || !Joint().IsMatch(FigureParagraphs.Gap(figures, at + 3));
        return !isOver || own.Value + below.Value == total.Value ? null : Fault(total, [own, below]);
    }

    /// <summary>More grades are given than there are bodies to grade; fewer may leave out the rest.</summary>
    private static SumFault? Grades(List<StatedFigure> figures)
    {
        var grades = figures.Where(figure => figure is { IsExact: true, IsDenial: false, Unit: "个" or "家" } && Grade().IsMatch(figure.Clause.Text)).ToList();
        if (grades.Count < FewestGrades || grades.Exists(grade => grade.Sentence != grades[0].Sentence || grade.Unit != grades[0].Unit) || !AreInARow(figures, grades))
            return null;

        var sum = grades.Sum(grade => grade.Value);
        var wholes = figures.Where(figure => figure.Sentence == grades[0].Sentence && figure.Slice.Start < grades[0].Slice.Start && IsPart(figure, grades[0])).ToList();
        return wholes.Count == 1 && sum > wholes[0].Value ? Fault(wholes[0], grades) : null;
    }

    private static bool AreInARow(List<StatedFigure> figures, List<StatedFigure> grades) =>
        figures.IndexOf(grades[^1]) - figures.IndexOf(grades[0]) == grades.Count - 1;

    private static bool IsPart(StatedFigure figure, StatedFigure total) =>
        figure is { IsExact: true, IsDenial: false, Kind: FigureKind.Count } && figure.Unit == total.Unit && figure.Sentence == total.Sentence;

    private static SumFault Fault(StatedFigure total, List<StatedFigure> parts)
    {
        var sum = parts.Sum(part => part.Value);
        return new SumFault(
            Likely,
            $"“{total.Clause}”所列各项之和为 {FigureParagraphs.Number(sum)}（{string.Join(" + ", parts.Select(part => FigureParagraphs.Number(part.Value)))}），总数写的是 {FigureParagraphs.Number(total.Value)}。",
            "核对总数与各分项，改正有误的一处。",
            [total.Slice, .. parts.Select(part => part.Slice)]);
    }

    // ，市本级 · （省级
    [GeneratedRegex("^[，：（](?:其中)?[，：]?(?:[省市县区州旗]|全[省市县区州旗])?本级(?:共|发布|召开|公开)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex OwnLevel();

    // 、县（市、区） · ，各乡镇
    [GeneratedRegex("^[、，和](?:各|所辖|下辖)?(?:县|区|旗|乡|镇|街道|市、?县|基层)[县市区旗镇乡街道级（）、]{0,10}(?:共|发布|召开|公开)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex LevelBelow();

    [GeneratedRegex("^[、，和及][^，。；]{0,12}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Joint();

    // 优秀5个 · 不合格1个
    [GeneratedRegex("^(?:评定|评为|获)?“?(?:优秀|良好|合格|基本合格|不合格|较好|一般|较差|优|良)(?:等次|等级|档次|单位)?”?(?:的|为)?[0-9]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Grade();
}

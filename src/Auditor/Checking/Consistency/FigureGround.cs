using Auditor.Reports;

namespace Auditor.Checking.Consistency;

/// <summary>Which stated figures can be held against the statutory tables at all.</summary>
internal static class FigureGround
{
    private static readonly string[] CaseUnits = ["件", "份", "宗", "起", "例", "个", "项", "条", "件次", "次"];

    /// <summary>Cases of the report year, stated as a fact; part five tells of single cases and of plans.</summary>
    public static bool IsCaseCount(StatedFigure figure) =>
        figure.Kind == FigureKind.Count && (figure.IsDenial || CaseUnits.Contains(figure.Unit)) && figure.IsExact && figure.Section != SectionKind.ProblemsAndImprovements;

    /// <summary>Reviews and lawsuits about disclosure, not the agency's business with them.</summary>
    public static bool IsAboutDisclosure(StatedFigure figure)
    {
        if (figure.Section == SectionKind.ReviewAndLitigation)
            return true;

        var clause = figure.Clause.Text;
        if (clause.Contains("信息公开", StringComparison.Ordinal))
            return true;

        return figure.Verb is FigureVerb.None && (figure.Sentence.Text.Contains("信息公开", StringComparison.Ordinal) || figure.Sentence.Text.Contains("依申请", StringComparison.Ordinal));
    }

    /// <summary>A government's table counts all its departments, a department's only itself; the sentence says otherwise.</summary>
    public static bool IsOtherScope(StatedFigure figure, Agency agency) =>
        ReportsForMany(agency) ? figure.Scope is FigureScope.Office or FigureScope.Own : figure.Scope is FigureScope.Whole;

    public static bool ReportsForMany(Agency agency) => agency.Kind?.Id is "government" or "government-office" or "development-zone";
}

using System.Globalization;

namespace Auditor.Reports;

/// <summary>文中数字: a figure with its unit as the prose states it, or a statement that there was none.</summary>
/// <param name="Slice">Figure and unit, with 余 or 多; for 未 and 无 the clause that denies.</param>
/// <param name="Value">In the unit named; money in 元. The lower end of a range.</param>
/// <param name="Unit">件, 条, 元 …; “%” for shares, empty where nothing is counted.</param>
/// <param name="Sentence">The sentence around it.</param>
/// <param name="Section">The part it stands in; null in the preamble.</param>
public sealed record StatedFigure(TextSlice Slice, decimal Value, string Unit, FigureKind Kind, Sentence Sentence, SectionKind? Section)
{
    public Approximation Approximation { get; init; }

    /// <summary>Decimals as written; the rounding of 1.76万元 is that of its last decimal.</summary>
    public decimal Precision { get; init; } = 1;

    /// <summary>The words between the marks or figures on either side.</summary>
    public required TextSlice Clause { get; init; }

    public FigureVerb Verb { get; init; }

    public FigureObject About { get; init; }

    /// <summary>The object is named in the clause itself and not only in an earlier one.</summary>
    public bool NamesObject { get; init; }

    public FigureScope Scope { get; init; }

    public FigurePeriod Period { get; init; }

    /// <summary>What else narrows the figure down (网络, 涉及征地 …); empty for a plain statement. Read when first asked for.</summary>
    public string Qualifier => LazyQualifier?.Value ?? "";

    internal Lazy<string>? LazyQualifier { get; init; }

    /// <summary>Behind 其中: a part of a whole named before.</summary>
    public bool IsPart { get; init; }

    /// <summary>Said by 未 or 无 instead of a figure.</summary>
    public bool IsDenial { get; init; }

    /// <summary>Written in Chinese numerals.</summary>
    public bool IsChinese { get; init; }

    public bool IsExact => Approximation == Approximation.Exact;

    /// <summary>An exact figure of the report year that nothing narrows down.</summary>
    public bool IsPlain => IsExact && !IsPart && Period == FigurePeriod.ReportYear && Qualifier.Length == 0;

    public override string ToString() => Slice.IsEmpty ? Value.ToString(CultureInfo.InvariantCulture) : Slice.Text;
}

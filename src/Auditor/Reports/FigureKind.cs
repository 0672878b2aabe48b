namespace Auditor.Reports;

/// <summary>What sort of figure the prose states.</summary>
public enum FigureKind
{
    /// <summary>12件, 三千余条</summary>
    Count,

    /// <summary>400元, 1.76万元; the value is in 元.</summary>
    Money,

    /// <summary>33.9%, 百分之三十</summary>
    Percent,

    /// <summary>3个百分点</summary>
    PercentagePoints,

    /// <summary>1.5倍</summary>
    Multiple,
}

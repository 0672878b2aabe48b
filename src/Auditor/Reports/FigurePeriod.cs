namespace Auditor.Reports;

/// <summary>时段 of a figure.</summary>
public enum FigurePeriod
{
    /// <summary>The report year, said or understood.</summary>
    ReportYear,

    /// <summary>上半年, 三季度, 5月</summary>
    PartOfYear,

    /// <summary>上年, 2020年</summary>
    OtherYear,

    /// <summary>历年累计, 自2008年以来</summary>
    Cumulative,
}

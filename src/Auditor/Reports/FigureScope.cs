namespace Auditor.Reports;

/// <summary>口径: for whom a figure speaks.</summary>
public enum FigureScope
{
    Unstated,

    /// <summary>我局, 本机关, the reporting agency's own name</summary>
    Own,

    /// <summary>县政府办公室, 本级, 代表县政府: one office of a government that reports for all</summary>
    Office,

    /// <summary>全县, 各部门, 全系统</summary>
    Whole,
}

namespace Auditor.Reports;

/// <summary>严重程度, mildest first.</summary>
public enum Severity
{
    /// <summary>提示</summary>
    Note,

    /// <summary>疑似</summary>
    Warning,

    /// <summary>硬伤</summary>
    Error,
}

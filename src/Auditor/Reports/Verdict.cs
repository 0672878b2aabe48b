namespace Auditor.Reports;

/// <summary>审核结论, best first.</summary>
public enum Verdict
{
    /// <summary>通过</summary>
    Pass,

    /// <summary>建议修改</summary>
    Revise,

    /// <summary>建议退回</summary>
    Return,

    /// <summary>无法读取</summary>
    Unreadable,
}

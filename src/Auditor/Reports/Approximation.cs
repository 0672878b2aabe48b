namespace Auditor.Reports;

/// <summary>概数</summary>
public enum Approximation
{
    Exact,

    /// <summary>三千余条, 近百件, 约20次</summary>
    About,

    /// <summary>3至5件</summary>
    Range,
}

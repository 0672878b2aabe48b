namespace Auditor.Checking.Consistency;

/// <summary>How firmly a list says that it is complete.</summary>
internal enum FigureListKind
{
    /// <summary>其中: parts worth naming, not always all</summary>
    Partial,

    /// <summary>包括, or in brackets</summary>
    Including,

    /// <summary>分别为, 具体是, or behind a colon</summary>
    Closed,
}

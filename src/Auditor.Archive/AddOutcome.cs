namespace Auditor.Archive;

/// <summary>What became of a report that was to be added.</summary>
public enum AddOutcome
{
    /// <summary>新增</summary>
    Added,

    /// <summary>更正: a new version of a report that was there.</summary>
    Replaced,

    /// <summary>未变化: the same file was there.</summary>
    Unchanged,
}

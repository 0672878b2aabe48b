namespace Auditor.Worker.Auditing;

/// <summary>What became of an item in a round.</summary>
public enum ItemOutcome
{
    /// <summary>审核完成</summary>
    Audited,

    /// <summary>复审: audited again because the archive has changed.</summary>
    AuditedAgain,

    /// <summary>无法读取: a rejection page was written.</summary>
    Rejected,

    /// <summary>未变化: its receipt still stands.</summary>
    Unchanged,

    /// <summary>Deleted or replaced while it was read.</summary>
    Gone,

    /// <summary>未能处理: to be tried again.</summary>
    Failed,
}

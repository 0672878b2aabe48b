namespace Auditor.Worker.Queue;

/// <summary>队列种类</summary>
public enum QueueKind
{
    /// <summary>不用队列: the inbox is polled, by one worker.</summary>
    None,

    /// <summary>Azure 存储队列: any number of workers share the work.</summary>
    AzureStorageQueue,
}

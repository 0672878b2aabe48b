using Auditor.Worker.Outbox;

namespace Auditor.Worker;

/// <summary>日志: ids and counts; never report text, never a connection string. Items go by the safe name of their outcome.</summary>
internal static partial class WorkerLog
{
    [LoggerMessage(1, LogLevel.Information, "审核服务已启动，收件处 {Inbox}，每 {Seconds} 秒查看一次。")]
    public static partial void ServiceStarted(this ILogger logger, string inbox, int seconds);

    [LoggerMessage(2, LogLevel.Information, "审核服务已停止。")]
    public static partial void ServiceStopped(this ILogger logger);

    [LoggerMessage(3, LogLevel.Information, "本轮审核 {Audited} 份，因档案有新内容复审 {Again} 份，无法读取 {Rejected} 份，未变化 {Unchanged} 份，未能处理 {Failed} 份。")]
    public static partial void RoundDone(this ILogger logger, int audited, int again, int rejected, int unchanged, int failed);

    [LoggerMessage(4, LogLevel.Information, "已审核 {Written} 份，未能处理 {Failed} 份，继续中。")]
    public static partial void Progress(this ILogger logger, int written, int failed);

    [LoggerMessage(5, LogLevel.Information, "已有回执 {Count} 份。")]
    public static partial void ReceiptsRead(this ILogger logger, int count);

    [LoggerMessage(6, LogLevel.Warning, "回执 {File} 已损坏，相应报告将重新审核。")]
    public static partial void ReceiptDamaged(this ILogger logger, string file);

    [LoggerMessage(7, LogLevel.Warning, "{Name} 在读取时被删除或替换，暂不处理。")]
    public static partial void ItemGone(this ILogger logger, OutcomeName name);

    [LoggerMessage(8, LogLevel.Error, "{Name} 未能处理：{Reason}。稍后重试。")]
    public static partial void ItemFailed(this ILogger logger, OutcomeName name, string reason);

    [LoggerMessage(9, LogLevel.Error, "审核 {Name} 时程序出错（{Kind}），文件变化或服务重启前不再重试。{Stack}")]
    public static partial void ItemBroke(this ILogger logger, OutcomeName name, string kind, string? stack);

    [LoggerMessage(10, LogLevel.Warning, "{Name} 有 {Count} 个检查项异常：{Checks}。")]
    public static partial void ChecksFailed(this ILogger logger, OutcomeName name, int count, string checks);

    [LoggerMessage(11, LogLevel.Error, "{Reason}。{Seconds} 秒后重试。")]
    public static partial void StorageOutOfReach(this ILogger logger, string reason, int seconds);

    [LoggerMessage(12, LogLevel.Warning, "收件处的子文件夹 {Folder} 没有读取权限，已跳过。")]
    public static partial void FolderNotReadable(this ILogger logger, string folder);

    [LoggerMessage(20, LogLevel.Warning, "{Problem}")]
    public static partial void ModelNotInUse(this ILogger logger, string problem);
}

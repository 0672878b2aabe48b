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

    [LoggerMessage(13, LogLevel.Warning, "汇总页的雷同组没有更新：{Reason}")]
    public static partial void CopyGroupsNotFound(this ILogger logger, string reason);

    [LoggerMessage(30, LogLevel.Information, "审核服务已启动，队列 {Queue}，同时审核 {Parallelism} 份。")]
    public static partial void QueueStarted(this ILogger logger, string queue, int parallelism);

    [LoggerMessage(31, LogLevel.Warning, "消息 {Id} 无法理解，已移入毒消息队列。")]
    public static partial void MessageMalformed(this ILogger logger, string id);

    [LoggerMessage(32, LogLevel.Information, "消息 {Id} 不涉及本收件处的新报告，已略过。")]
    public static partial void MessageNotOurs(this ILogger logger, string id);

    [LoggerMessage(33, LogLevel.Warning, "消息 {Id} 未能续期，已停止处理；将由其他实例或稍后重新处理。")]
    public static partial void MessageLost(this ILogger logger, string id);

    [LoggerMessage(34, LogLevel.Warning, "消息 {Id} 未能交回或删除：{Reason}。到期后会再次出现。")]
    public static partial void MessageNotLetGo(this ILogger logger, string id, string reason);

    [LoggerMessage(35, LogLevel.Error, "消息 {Id}（{Name}）已移入毒消息队列：{Reason}。")]
    public static partial void MessagePutAside(this ILogger logger, string id, OutcomeName name, string reason);

    [LoggerMessage(36, LogLevel.Error, "审核 {Name} 时程序出错（{Kind}，第 {Attempt} 次）。{Stack}")]
    public static partial void ItemBrokeInAttempt(this ILogger logger, OutcomeName name, string kind, long attempt, string? stack);

    [LoggerMessage(37, LogLevel.Information, "{Name} 在审核时被替换，或另有实例同时审核，按最新版本重审。")]
    public static partial void ItemOvertaken(this ILogger logger, OutcomeName name);

    [LoggerMessage(38, LogLevel.Error, "{Name} 暂时未能处理：{Reason}。{Seconds} 秒后再试，消息保留在手。")]
    public static partial void ItemHeld(this ILogger logger, OutcomeName name, string reason, int seconds);

    [LoggerMessage(39, LogLevel.Information, "收件处有 {Count} 份报告没有有效回执，已补入队列。")]
    public static partial void Missed(this ILogger logger, int count);

    [LoggerMessage(20, LogLevel.Warning, "{Problem}")]
    public static partial void ModelNotInUse(this ILogger logger, string problem);
}

using System.Data.Common;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Auditor.Archive;

/// <summary>What can go wrong with a database: what passes, and how the rest is told.</summary>
internal static class ArchiveFaults
{
    private const int SqliteBusy = 5;
    private const int SqliteLocked = 6;
    private const int SqliteReadOnly = 8;
    private const int SqliteCorrupt = 11;
    private const int SqliteFull = 13;
    private const int SqliteCannotOpen = 14;
    private const int SqliteConstraint = 19;
    private const int SqliteNotADatabase = 26;

    /// <summary>Lost connections, and two writers adding the same report. A locked file was waited for already.</summary>
    public static bool IsPassing(Exception error) => Chain(error).Any(cause => cause switch
    {
        SqliteException sqlite => sqlite.SqliteErrorCode == SqliteConstraint,
        PostgresException postgres => postgres.IsTransient || postgres.SqlState is PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected,
        NpgsqlException npgsql => npgsql.IsTransient || npgsql.InnerException is SocketException or IOException,
        _ => false,
    });

    /// <summary>Null for what is no fault of the database.</summary>
    public static string? Explain(Exception error, string name) => Chain(error).Select(cause => cause switch
    {
        SqliteException { SqliteErrorCode: SqliteNotADatabase } => $"档案 {name} 不是报告档案（或已加密）。请检查文件名，或换一个档案。",
        SqliteException { SqliteErrorCode: SqliteCorrupt } => $"档案 {name} 已损坏。请用备份替换，或删除后重新添加报告。",
        SqliteException { SqliteErrorCode: SqliteCannotOpen } => $"档案 {name} 打不开。请检查所在目录是否存在、是否有读写权限。",
        SqliteException { SqliteErrorCode: SqliteReadOnly } => $"档案 {name} 是只读的。请检查文件和目录的写入权限。",
        SqliteException { SqliteErrorCode: SqliteFull } => $"档案 {name} 所在磁盘已满。请清理后重试。",
        SqliteException { SqliteErrorCode: SqliteBusy or SqliteLocked } => $"档案 {name} 被其他程序占用。请稍后重试。",
        PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification } => $"档案 {name} 拒绝登录。请检查用户名和口令。",
        PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } => $"档案 {name} 的数据库不存在。请先建立数据库。",
        DbException => $"档案 {name} 出错（{cause.GetType().Name}）。请检查数据库是否可用，然后重试。",
        SocketException => $"连接不上档案 {name}。请检查数据库服务和网络。",
        _ => null,
    }).OfType<string>().FirstOrDefault();

    private static IEnumerable<Exception> Chain(Exception error)
    {
        for (var cause = error; cause is not null; cause = cause.InnerException)
            yield return cause;
    }
}

using Microsoft.Data.Sqlite;

namespace Auditor.Archive;

/// <summary>Where an archive lies: a SQLite file, or a PostgreSQL database.</summary>
/// <param name="ConnectionString">For the provider; may hold a password and is never shown.</param>
/// <param name="Name">To be shown: file path, or host and database.</param>
public sealed record ArchiveLocation(bool IsPostgreSql, string ConnectionString, string Name)
{
    /// <summary>Seconds that a writer of a file waits for another one.</summary>
    public const int LockTimeout = 30;

    /// <param name="text">A file path, or a PostgreSQL connection string (<c>Host=…;Database=…</c>).</param>
    /// <param name="lockTimeout">Seconds, for a file.</param>
    /// <exception cref="ArchiveException">Neither.</exception>
    public static ArchiveLocation Parse(string text, int lockTimeout = LockTimeout)
    {
        if (string.IsNullOrWhiteSpace(text))
            throw new ArchiveException("没有写明档案的位置。请给出文件名（如 reports.db），或 PostgreSQL 连接串（如 Host=…;Database=…;Username=…）。");
        return LooksLikePostgreSql(text) ? PostgreSql(text) : Sqlite(text, lockTimeout);
    }

    private static bool LooksLikePostgreSql(string text) => text.Contains("Host=", StringComparison.OrdinalIgnoreCase) || text.Contains("Server=", StringComparison.OrdinalIgnoreCase);

    private static ArchiveLocation PostgreSql(string text)
    {
        try
        {
            var settings = new Npgsql.NpgsqlConnectionStringBuilder(text);
            return new ArchiveLocation(IsPostgreSql: true, settings.ConnectionString, $"{settings.Host}/{settings.Database}");
        }
        catch (Exception error) when (error is ArgumentException or FormatException)
        {
            throw new ArchiveException("PostgreSQL 连接串写法不对，应为 Host=主机;Database=库名;Username=用户;Password=口令 的样子。");
        }
    }

    private static ArchiveLocation Sqlite(string path, int lockTimeout)
    {
        var settings = new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = lockTimeout };
        return new ArchiveLocation(IsPostgreSql: false, settings.ConnectionString, path);
    }
}

using Microsoft.Data.Sqlite;

namespace Auditor.Archive.Tests;

/// <summary>An empty archive of either kind for one test.</summary>
public sealed class TestArchive : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("auditor-archive-");

    public TestArchive(ArchiveKind kind, PostgreSqlServer server) =>
        Location = kind == ArchiveKind.PostgreSql ? server.RequireDatabase() : Path.Combine(_folder.FullName, "reports.db");

    /// <summary>For <see cref="ReportArchive.Open"/>.</summary>
    public string Location { get; }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}

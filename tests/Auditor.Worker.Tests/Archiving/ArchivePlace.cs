using System.Text.Json;
using Auditor.Archive.Tests;
using Auditor.Worker.Archiving;

namespace Auditor.Worker.Tests.Archiving;

/// <summary>Inbox, outbox and an archive of one test.</summary>
internal sealed class ArchivePlace(ArchiveKind kind, PostgreSqlServer server) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("auditor-worker-archive-");
    private readonly string? _database = kind == ArchiveKind.PostgreSql ? server.RequireDatabase() : null;

    public Workplace Work { get; } = new();

    public string Location => _database ?? Path.Combine(_folder.FullName, "archive.db");

    public IReadOnlyList<string> Settings =>
        [.. Work.FolderSettings, $"--Archive:Kind={kind}", kind == ArchiveKind.PostgreSql ? $"--Archive:ConnectionString={Location}" : $"--Archive:Path={Location}", "--Archive:WaitSeconds=1"];

    public Task<DrainOutcome> DrainAsync() => Work.DrainAsync(Settings);

    /// <summary>What readers see: without receipts, which know when and beside which archive.</summary>
    public IEnumerable<(string Path, string Hash)> Pages() =>
        Work.Outcomes().Where(outcome => !outcome.Key.StartsWith("receipts/", StringComparison.Ordinal)).Select(outcome => (outcome.Key, outcome.Value.Hash));

    /// <summary>The audit has a finding of the check.</summary>
    public bool Says(string json, string check) => JsonElement.Parse(Work.Get(json)).GetProperty("findings").EnumerateArray().Any(finding => finding.GetProperty("check").GetString() == check);

    public void Dispose()
    {
        Work.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}

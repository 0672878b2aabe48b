using System.ComponentModel.DataAnnotations;
using Auditor.Archive;

namespace Auditor.Worker.Archiving;

/// <summary>Section <c>Archive</c>: where reports are kept to be compared with others. Nothing is kept unless it is asked for.</summary>
public sealed class ArchiveOptions : IValidatableObject
{
    public const string Section = "Archive";

    private const string DefaultPath = "archive.db";

    public ArchiveKind Kind { get; set; } = ArchiveKind.None;

    /// <summary>Of the SQLite file, relative to the current directory.</summary>
    public string? Path { get; set; }

    /// <summary>Of the PostgreSQL database.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>How long a writer of the SQLite file waits for another one, in seconds.</summary>
    [Range(1, 600, ErrorMessage = "应为 1 至 600 的整数（秒）")]
    public int WaitSeconds { get; set; } = ArchiveLocation.LockTimeout;

    /// <summary>For <see cref="ReportArchive.Open"/>; null for none.</summary>
    public string? Location => Kind switch
    {
        ArchiveKind.None => null,
        ArchiveKind.Sqlite => System.IO.Path.GetFullPath(Path ?? DefaultPath),
        ArchiveKind.PostgreSql => ConnectionString,
        _ => throw new InvalidOperationException($"unknown kind of archive {Kind}"),
    };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Path is not null && Kind != ArchiveKind.Sqlite)
            yield return OnlyFor(ArchiveKind.Sqlite, nameof(Path));
        if (ConnectionString is not null && Kind != ArchiveKind.PostgreSql)
            yield return OnlyFor(ArchiveKind.PostgreSql, nameof(ConnectionString));
        if (Kind == ArchiveKind.PostgreSql && !IsValidConnectionString())
            yield return new ValidationResult("应为 PostgreSQL 连接串，如 Host=主机;Database=库名;Username=用户;Password=口令", [nameof(ConnectionString)]);
    }

    private bool IsValidConnectionString()
    {
        try
        {
            return ConnectionString is not null && ArchiveLocation.Parse(ConnectionString).IsPostgreSql;
        }
        catch (ArchiveException)
        {
            return false;
        }
    }

    private ValidationResult OnlyFor(ArchiveKind kind, string key) => new($"只用于 Kind 为 {kind} 时；现为 {Kind}", [key]);
}

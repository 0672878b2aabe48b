namespace Auditor.Archive.Tests;

/// <summary>Both databases must behave alike.</summary>
public enum ArchiveKind
{
    Sqlite,
    PostgreSql,
}

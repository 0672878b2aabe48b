using Microsoft.EntityFrameworkCore;

namespace Auditor.Archive.Storage;

/// <summary>The tables that are queried by columns; runs and places are searched in SQL (<see cref="RunIndex"/>).</summary>
internal sealed class ArchiveContext(DbContextOptions<ArchiveContext> options) : DbContext(options)
{
    public DbSet<ReportRow> Reports => Set<ReportRow>();

    public DbSet<FindingRow> Findings => Set<FindingRow>();

    public DbSet<DecisionRow> Decisions => Set<DecisionRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ReportRow>().ToTable("reports").HasKey(report => report.Id);
        modelBuilder.Entity<FindingRow>().ToTable("findings").HasKey(finding => finding.Id);
        modelBuilder.Entity<DecisionRow>().ToTable("decisions").HasKey(decision => decision.Fingerprint);
        foreach (var entity in modelBuilder.Model.GetEntityTypes())
        {
            foreach (var property in entity.GetProperties())
                property.SetColumnName(property.Name.ToLowerInvariant());
        }
    }
}

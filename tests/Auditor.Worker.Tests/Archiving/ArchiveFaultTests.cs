using Auditor.Archive.Tests;
using Auditor.Worker.Archiving;
using Auditor.Worker.Auditing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Auditor.Worker.Tests.Archiving;

/// <summary>What goes wrong with the archive is told, and costs no report.</summary>
public sealed class ArchiveFaultTests(PostgreSqlServer server)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_locked_archive_fails_reports_that_the_next_drain_audits()
    {
        using var place = new ArchivePlace(ArchiveKind.Sqlite, server);
        place.Work.Put("a.txt", ArchiveReports.Welfare("青山县民政局", 2022, 126));
        await place.DrainAsync();
        place.Work.Put("b.txt", ArchiveReports.Welfare("白水县民政局", 2022, 341));
        using (var host = place.Work.Build(drain: true, place.Settings))
        {
            host.Services.GetRequiredService<IAuditor>(); // opens the archive
            await using var other = new SqliteConnection($"Data Source={place.Location}");
            await other.OpenAsync(Token);
            await ExecuteAsync(other, "BEGIN IMMEDIATE");
            var tally = await host.Services.GetRequiredService<AuditRound>().RunAsync(Token);
            await ExecuteAsync(other, "COMMIT");

            Assert.Equal((0, 1, 1), (tally.Written, tally[ItemOutcome.Failed], tally[ItemOutcome.Unchanged]));
            Assert.Contains("被其他程序占用", place.Work.Log.Text, StringComparison.Ordinal);
            Assert.False(place.Work.Has("receipts/b.txt.json"));
        }

        Assert.Contains("审核 1 份", (await place.DrainAsync()).Message, StringComparison.Ordinal);
        Assert.True(place.Says("a.txt.json", "copied-from-peer"));
    }

    [Fact]
    public async Task A_damaged_archive_stops_the_start_and_a_new_one_is_filled_again()
    {
        using var place = new ArchivePlace(ArchiveKind.Sqlite, server);
        place.Work.Put("a.txt", ArchiveReports.Welfare("青山县民政局", 2022, 126));
        await place.DrainAsync();
        SqliteConnection.ClearAllPools();
        await File.WriteAllTextAsync(place.Location, string.Concat(Enumerable.Repeat("这不是数据库。", 500)), Token);

        var (exitCode, output, errors) = await WorkerProcess.RunAsync(Path.GetTempPath(), new Dictionary<string, string>(), [.. place.Settings, "--drain"]);

        Assert.Equal((ExitCodes.Unusable, ""), (exitCode, output));
        Assert.Contains("不是报告档案", errors, StringComparison.Ordinal);
        File.Delete(place.Location);
        Assert.Contains("审核 1 份", (await place.DrainAsync()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_goes_away_in_mid_batch_costs_no_report()
    {
        await using var own = new PostgreSqlServer(); // the others go on using theirs
        await own.InitializeAsync();
        using var place = new ArchivePlace(ArchiveKind.PostgreSql, own);
        using var whole = new ArchivePlace(ArchiveKind.Sqlite, server);
        using var host = place.Work.Build(drain: true, place.Settings);
        var round = host.Services.GetRequiredService<AuditRound>();
        foreach (var number in Enumerable.Range(0, 4))
        {
            whole.Work.Put($"{number}.txt", ArchiveReports.Welfare($"第{number}县民政局", 2022, 100 + number));
            place.Work.Put($"{number}.txt", ArchiveReports.Welfare($"第{number}县民政局", 2022, 100 + number));
            if (number == 1)
                Assert.Equal(2, (await round.RunAsync(Token)).Written);
        }

        await own.StopAsync();
        var failed = await round.RunAsync(Token);
        Assert.True(await own.StartAgainAsync());
        NpgsqlConnection.ClearAllPools();

        Assert.Equal((0, true), (failed.Written, failed[ItemOutcome.Failed] >= 2));
        Assert.Matches("127.0.0.1/archive1 |连接不上档案", place.Work.Log.Text);
        Assert.Equal(ExitCodes.Done, (await place.DrainAsync()).ExitCode);
        await whole.DrainAsync();
        Assert.Equal(whole.Pages(), place.Pages());
    }

    private static async Task ExecuteAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(Token);
    }
}

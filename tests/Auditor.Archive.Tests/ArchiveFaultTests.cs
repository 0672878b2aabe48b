using Microsoft.Data.Sqlite;
using Npgsql;

namespace Auditor.Archive.Tests;

/// <summary>What is wrong with a database is told in words, and what passes is waited for.</summary>
public sealed class ArchiveFaultTests(PostgreSqlServer server)
{
    [Fact]
    public void A_file_that_is_no_database_is_told()
    {
        using var place = new TestArchive(ArchiveKind.Sqlite, server);
        File.WriteAllText(place.Location, string.Concat(Enumerable.Repeat("这不是数据库。", 500)));
        Assert.Contains("不是报告档案", Open(place.Location), StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_file_is_told()
    {
        using var place = new TestArchive(ArchiveKind.Sqlite, server);
        using (var archive = ReportArchive.Open(place.Location))
            archive.AddAll(Enumerable.Range(0, 200).Select(number => SomeReports.Of($"清河县第{number}局", 2022, $"{number:x}", SomeReports.Dredging + number)).ToList());
        SqliteConnection.ClearAllPools();
        using (var file = File.OpenWrite(place.Location))
        {
            file.Position = 4096;
            file.Write(new byte[file.Length - 4096]);
        }

        var error = Assert.Throws<ArchiveException>(() =>
        {
            using var archive = ReportArchive.Open(place.Location);
            archive.List();
        });
        Assert.Contains(place.Location, error.Message, StringComparison.Ordinal);
        Assert.Matches("已损坏|不是报告档案|出错", error.Message);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told() =>
        Assert.Contains("打不开", Open(Path.Combine(Path.GetTempPath(), "nowhere", "reports.db")), StringComparison.Ordinal);

    [Fact]
    public void An_archive_of_a_newer_program_is_refused()
    {
        using var place = new TestArchive(ArchiveKind.Sqlite, server);
        ReportArchive.Open(place.Location).Dispose();
        using (var connection = new SqliteConnection($"Data Source={place.Location}"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "INSERT INTO archive_schema (step) VALUES (999)";
            command.ExecuteNonQuery();
        }

        Assert.Contains("由更新版本的程序建立", Open(place.Location), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Host=;;=")]
    public void A_location_that_is_none_is_told(string location) => Assert.NotEmpty(Open(location));

    [Fact]
    public void A_server_that_is_not_there_is_told_without_the_password()
    {
        var message = Open("Host=127.0.0.1;Port=1;Database=reports;Username=auditor;Password=geheim");
        Assert.Contains("127.0.0.1/reports", message, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lock_that_passes_is_waited_for()
    {
        using var place = new TestArchive(ArchiveKind.Sqlite, server);
        using var archive = ReportArchive.Open(place.Location);
        await using var other = new SqliteConnection($"Data Source={place.Location}");
        await other.OpenAsync(TestContext.Current.CancellationToken);
        await using var lockIt = other.CreateCommand();
        lockIt.CommandText = "BEGIN IMMEDIATE";
        await lockIt.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);

        var adding = Task.Run(() => archive.Add(SomeReports.Of("清河县水利局", 2022, "aa", SomeReports.Dredging)), TestContext.Current.CancellationToken);
        await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        Assert.False(adding.IsCompleted);
        lockIt.CommandText = "COMMIT";
        await lockIt.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);

        Assert.Equal(AddOutcome.Added, await adding);
    }

    [Fact]
    public async Task A_server_that_goes_away_in_mid_batch_loses_and_doubles_nothing()
    {
        await using var own = new PostgreSqlServer(); // the others go on using theirs
        await own.InitializeAsync();
        using var place = new TestArchive(ArchiveKind.PostgreSql, own);
        using var archive = ReportArchive.Open(place.Location);
        var reports = Enumerable.Range(0, 60).Select(number => SomeReports.Of($"清河县第{number}水利局", 2022, $"{number:x}", SomeReports.Dredging + number)).ToList();
        archive.AddAll(reports.Take(20).ToList());

        await own.StopAsync();
        var interrupted = Record.Exception(() => archive.AddAll(reports.Take(40).ToList()));
        Assert.True(await own.StartAgainAsync());
        NpgsqlConnection.ClearAllPools();

        Assert.IsType<ArchiveException>(interrupted);
        Assert.Equal(20, archive.Statistics().Reports);
        Assert.Equal(40, archive.AddAll(reports).Count(outcome => outcome == AddOutcome.Added));
        Assert.Equal((60, 0), (archive.Statistics().Reports, archive.Statistics().Superseded));
    }

    private static string Open(string location) => Assert.Throws<ArchiveException>(() => ReportArchive.Open(location)).Message;
}

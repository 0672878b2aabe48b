using Auditor.Archive.Tests;
using Auditor.Worker.Tests.Azure;
using Npgsql;

namespace Auditor.Worker.Tests.Faults;

/// <summary>The servers that the workers depend on go away and come back.</summary>
public sealed class OutageTests(AzuriteServer azurite)
{
    private const int Reports = 30;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(300);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_storage_account_stops_and_starts()
    {
        azurite.RequireConnectionString();
        var storage = Directory.CreateTempSubdirectory("auditor-azurite-");
        var own = new AzuriteServer { Storage = storage };
        await own.InitializeAsync();
        using (var place = new FaultPlace(own.RequireConnectionString(), Reports))
        {
            place.StartWorker();
            place.StartWorker();
            await Eventually.HoldsAsync(() => place.Done() >= 5, "the workers are at work");
            await own.StopGentlyAsync();
            await Task.Delay(TimeSpan.FromSeconds(1), Token);
            await own.StartAgainAsync();

            await place.FinishAsync(Patience);
            await place.HoldsAsync("Azurite stopped and started", times: 1);
        }

        await own.DisposeAsync();
        storage.Delete(recursive: true);
    }

    [Fact]
    public async Task The_archive_stops_and_starts()
    {
        var connection = azurite.RequireConnectionString();
        await using var own = new PostgreSqlServer(); // the others go on using theirs
        await own.InitializeAsync();
        string[] archive = ["--Archive:Kind=PostgreSql", $"--Archive:ConnectionString={own.RequireDatabase()}"];
        string[] undisturbed = ["--Archive:Kind=PostgreSql", $"--Archive:ConnectionString={own.RequireDatabase()}"];
        using var place = new FaultPlace(connection, Reports, archive);
        place.StartWorker();
        place.StartWorker();
        await Eventually.HoldsAsync(() => place.Begun() >= 3, "the workers are at work");
        await own.StopAsync();
        await Task.Delay(TimeSpan.FromSeconds(1), Token);
        Assert.True(await own.StartAgainAsync());
        NpgsqlConnection.ClearAllPools();

        await place.FinishAsync(Patience);
        await place.HoldsAsync("PostgreSQL stopped and started", times: 1, undisturbed);
    }

    [Fact]
    public async Task Connections_are_cut_half_open()
    {
        azurite.RequireConnectionString();
        using var blobs = new CutProxy(azurite.BlobPort);
        using var queue = new CutProxy(azurite.QueuePort);
        using var place = new FaultPlace(azurite.RequireConnectionString(), Reports);
        var through = AzuriteServer.ConnectionString(blobs.Port, queue.Port);
        string[] cut = [$"--Inbox:ConnectionString={through}", $"--Outbox:ConnectionString={through}", $"--Queue:ConnectionString={through}"];
        place.StartWorker(cut);
        place.StartWorker(); // its network is sound
        await Eventually.HoldsAsync(() => place.Done() >= 5, "the workers are at work");
        blobs.Cut();
        queue.Cut();
        await Task.Delay(TimeSpan.FromSeconds(7), Token); // longer than messages stay hidden
        blobs.Mend();
        queue.Mend();

        await place.FinishAsync(Patience);
        await place.HoldsAsync("connections half open", times: 1);
    }
}

using Auditor.Worker.Tests.Azure;

namespace Auditor.Worker.Tests.Faults;

/// <summary>Workers are killed at random moments; others go on.</summary>
public sealed class KilledWorkerTests(AzuriteServer azurite)
{
    private const int Seed = 20260120;

    [Fact]
    public async Task Of_two_workers_one_or_the_other_is_killed_again_and_again()
    {
        var (reports, kills) = FaultPlace.IsFull ? (2000, 100) : (60, 5);
        var patience = TimeSpan.FromMinutes(FaultPlace.IsFull ? 10 : 1);
        using var place = new FaultPlace(azurite.RequireConnectionString(), reports);
        var random = new Random(Seed);
        WorkerProcess[] workers = [place.StartWorker(), place.StartWorker()];
        var killedAtWork = 0;
        for (var kill = 0; kill < kills; kill++)
        {
            var due = (kill + 1) * reports / (kills + 2); // spread over the whole work
            await Eventually.HoldsAsync(() => place.Written() >= due, "the work goes on", patience);
            await Task.Delay(random.Next(200), TestContext.Current.CancellationToken);
            var chosen = random.Next(workers.Length);
            killedAtWork += place.Written() < reports ? 1 : 0;
            workers[chosen].Kill();
            workers[chosen] = place.StartWorker();
        }

        Assert.True(killedAtWork > kills / 2);
        await place.FinishAsync(TimeSpan.FromSeconds(FaultPlace.IsFull ? 3600 : 300));
        await place.HoldsAsync($"worker killed (at work: {killedAtWork})", kills);
    }
}

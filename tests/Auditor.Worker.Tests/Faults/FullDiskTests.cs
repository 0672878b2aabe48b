using System.Diagnostics;
using Auditor.Worker.Tests.Azure;

namespace Auditor.Worker.Tests.Faults;

/// <summary>The disk of the outbox is full, and then it is not: a tmpfs of 400 kilobytes, which is made larger.</summary>
public sealed class FullDiskTests(AzuriteServer azurite)
{
    [Fact]
    public async Task The_disk_of_the_outbox_is_full_for_a_while()
    {
        var connection = azurite.RequireConnectionString();
        var folder = Directory.CreateTempSubdirectory("auditor-small-disk-").FullName;
        Assert.SkipUnless(await RunAsync("mount", "-t", "tmpfs", "-o", "size=400k", "tmpfs", folder), "Mounting a tmpfs is not permitted here.");
        try
        {
            using var place = new FaultPlace(connection, reports: 30, outboxFolder: folder);
            var worker = place.StartWorker();
            await Eventually.HoldsAsync(() => worker.ErrorsSoFar.Contains("磁盘空间不足", StringComparison.Ordinal), "the disk is full");
            Assert.True(place.Done() < place.Reports);
            Assert.True(await RunAsync("mount", "-o", "remount,size=64m", folder));

            await place.FinishAsync(TimeSpan.FromSeconds(300));
            await place.HoldsAsync("outbox disk full (tmpfs)", times: 1);
        }
        finally
        {
            await RunAsync("umount", "-l", folder);
            Directory.Delete(folder);
        }
    }

    private static async Task<bool> RunAsync(string program, params string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo(program, args) { RedirectStandardError = true })!;
        await process.WaitForExitAsync();
        return process.ExitCode == 0;
    }
}

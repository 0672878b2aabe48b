using Auditor.Worker.Auditing;
using Auditor.Worker.Inbox;
using Auditor.Worker.Outbox;
using Microsoft.Extensions.DependencyInjection;

namespace Auditor.Worker.Tests;

public sealed class FaultTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_that_vanishes_is_logged_and_left()
    {
        using var place = new Workplace();
        place.Put("a.txt", SampleReports.Text("青山县商务局", 2021));
        using var host = place.Build(drain: true, place.FolderSettings);
        await host.Services.GetRequiredService<IOutbox>().OpenAsync(Token);
        var items = new List<InboxItem>();
        await foreach (var item in host.Services.GetRequiredService<IInbox>().ListAsync(Token))
            items.Add(item);

        File.Delete(Path.Combine(place.Inbox, "a.txt"));
        var outcome = await host.Services.GetRequiredService<ItemAuditor>().AuditAsync(Assert.Single(items), Token);

        Assert.Equal([ItemOutcome.Gone], outcome);
        Assert.Contains("a.txt 在读取时被删除或替换", place.Log.Text, StringComparison.Ordinal);
        Assert.Empty(place.Outcomes());
    }

    [Fact]
    public async Task One_that_cannot_be_written_is_retried_and_counted_and_the_others_go_on()
    {
        using var place = new Workplace();
        place.Put("a.txt", SampleReports.Text("青山县商务局", 2021));
        place.Put("b.txt", SampleReports.Text("青山县教育局", 2021));
        Directory.CreateDirectory(Path.Combine(place.Outbox, "a.txt.html"));

        var drained = await place.DrainAsync();

        Assert.Equal(ExitCodes.SomeFailed, drained.ExitCode);
        Assert.Contains("审核 1 份，无法读取 0 份，未变化 0 份，未能处理 1 份", drained.Message, StringComparison.Ordinal);
        Assert.Equal(3, place.Log.Text.Split("a.txt 未能处理").Length - 1);
        Assert.True(place.Has("b.txt.html"));
        Assert.False(place.Has("receipts/a.txt.json"));

        Directory.Delete(Path.Combine(place.Outbox, "a.txt.html"));
        Assert.Equal(ExitCodes.Done, (await place.DrainAsync()).ExitCode);
        Assert.True(place.Has("a.txt.html"));
    }

    [Fact]
    public async Task A_fault_of_ours_costs_one_report_and_its_text_stays_out_of_the_log()
    {
        using var place = new Workplace { Auditor = new BreakingAuditor("a.txt", "报告原文") };
        place.Put("a.txt", SampleReports.Text("青山县商务局", 2021));
        place.Put("b.txt", SampleReports.Text("青山县教育局", 2021));

        var drained = await place.DrainAsync();

        Assert.Equal(ExitCodes.SomeFailed, drained.ExitCode);
        Assert.True(place.Has("receipts/b.txt.json"));
        Assert.Equal(1, place.Log.Text.Split("审核 a.txt 时程序出错（InvalidOperationException）").Length - 1);
        Assert.DoesNotContain("报告原文", place.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_outbox_that_is_lost_on_the_way_ends_the_drain()
    {
        using var place = new Workplace();
        foreach (var number in Enumerable.Range(0, 60))
            place.Put($"{number}.txt", SampleReports.Text("青山县商务局", 2021));
        using var host = place.Build(drain: true, place.FolderSettings);
        var outbox = host.Services.GetRequiredService<IOutbox>();
        await outbox.OpenAsync(Token);
        var round = host.Services.GetRequiredService<AuditRound>();
        Directory.Delete(Path.Combine(place.Outbox, FolderOutbox.TemporaryFolder));
        Directory.Delete(place.Outbox);
        File.WriteAllText(place.Outbox, "a file where the folder was");

        await Assert.ThrowsAsync<Storage.StorageUnavailableException>(() => round.RunAsync(Token));
        File.Delete(place.Outbox);
        Directory.CreateDirectory(place.Outbox);
        round.Reset();
        Assert.Equal(60, (await round.RunAsync(Token)).Written);
    }
}

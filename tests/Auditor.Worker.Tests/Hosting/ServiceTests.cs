using System.Text;
using Microsoft.Extensions.Time.Testing;

namespace Auditor.Worker.Tests.Hosting;

public sealed class ServiceTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Reports_that_arrive_later_are_audited_and_the_summary_follows()
    {
        using var place = new Workplace();
        place.Put("a.txt", SampleReports.Text("青山县商务局", 2021));
        using var host = place.Build(drain: false, place.FolderSettings);
        await host.StartAsync(Token);
        await Eventually.HoldsAsync(() => place.Has("receipts/a.txt.json"), "first report");

        place.Put("子/b.txt", SampleReports.Text("青山县教育局", 2021));
        await Eventually.HoldsAsync(() => place.Has("receipts/子/b.txt.json"), "second report");
        await Eventually.HoldsAsync(() => Encoding.UTF8.GetString(place.Get("summary.html")).Contains("青山县教育局", StringComparison.Ordinal), "summary");
        await host.StopAsync(Token);
    }

    [Fact]
    public async Task An_inbox_that_is_not_there_yet_is_waited_for()
    {
        using var place = new Workplace();
        Directory.Delete(place.Inbox);
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        using var host = place.Build(drain: false, place.FolderSettings, clock);
        await host.StartAsync(Token);
        await Eventually.HoldsAsync(() => place.Log.Text.Contains("不存在，请检查 Inbox:Path。5 秒后重试", StringComparison.Ordinal), "first complaint");
        await AdvanceUntilAsync(clock, () => place.Log.Text.Contains("40 秒后重试", StringComparison.Ordinal));

        place.Put("a.txt", SampleReports.Text("青山县商务局", 2021));
        await AdvanceUntilAsync(clock, () => place.Has("receipts/a.txt.json"));
        await host.StopAsync(Token);
        Assert.DoesNotContain("Exception", place.Log.Text, StringComparison.Ordinal);
    }

    private static Task AdvanceUntilAsync(FakeTimeProvider clock, Func<bool> condition) =>
        Eventually.HoldsAsync(
            () =>
            {
                clock.Advance(TimeSpan.FromSeconds(1));
                return condition();
            },
            "after some waits");
}

namespace Auditor.Worker.Tests.Hosting;

public sealed class SignalTests
{
    private const int Reports = 3000;
    private const int EnoughToStop = 30;

    [Theory]
    [InlineData("--drain")]
    [InlineData("--Worker:Parallelism=2")]
    public async Task On_sigterm_the_reports_in_hand_are_finished_and_summarised(string mode)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no SIGTERM.");
        using var place = new Workplace();
        foreach (var number in Enumerable.Range(0, Reports))
            place.Put($"{number:D4}.txt", SampleReports.Text($"第{number}县商务局", 2021));
        await Task.Delay(TimeSpan.FromSeconds(1.1), TestContext.Current.CancellationToken); // younger files may still be being written

        using var worker = WorkerProcess.Start(place.Inbox, new Dictionary<string, string>(), [.. place.FolderSettings, mode]);
        await Eventually.HoldsAsync(() => Receipts(place).Length >= EnoughToStop || worker.HasExited, "the worker is at work");
        worker.Terminate();
        var (exitCode, output, errors) = await worker.WaitAsync();

        Assert.True(exitCode == 0, errors);
        var receipts = Receipts(place).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal).ToList();
        Assert.InRange(receipts.Count, EnoughToStop, Reports - 1);
        foreach (var kind in new[] { "html", "json" })
        {
            var written = Directory.EnumerateFiles(place.Outbox, $"0*.{kind}").Concat(Directory.EnumerateFiles(place.Outbox, $"[1-9]*.{kind}"));
            Assert.Equal(receipts, written.Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));
        }

        var summary = await File.ReadAllTextAsync(Path.Combine(place.Outbox, "summary.json"), TestContext.Current.CancellationToken);
        Assert.All(receipts, receipt => Assert.Contains(receipt!, summary, StringComparison.Ordinal));
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(place.Outbox, ".tmp")));
        Assert.Equal(mode == "--drain", output.Contains("已中断", StringComparison.Ordinal));
    }

    private static string[] Receipts(Workplace place)
    {
        var folder = Path.Combine(place.Outbox, "receipts");
        return Directory.Exists(folder) ? Directory.GetFiles(folder) : [];
    }
}

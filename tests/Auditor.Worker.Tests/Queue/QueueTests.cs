using System.Text;
using Auditor.Comparing;
using Auditor.Reading;
using Auditor.Worker.Auditing;
using Auditor.Worker.Queue;
using Auditor.Worker.Tests.Azure;

namespace Auditor.Worker.Tests.Queue;

/// <summary>What becomes of messages.</summary>
public sealed class QueueTests(AzuriteServer azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_submitted_is_audited_as_without_a_queue_and_what_nobody_announced_is_found()
    {
        var (queued, polled) = (Place(), Place());
        using var place = new Workplace();
        place.Put("区县/商务局2021.txt", SampleReports.Text("青山县商务局", 2021));
        place.Put("坏.docx", SampleReports.Binary(seed: 1));
        var (exitCode, output, errors) = await WorkerProcess.RunAsync(place.Inbox, new Dictionary<string, string>(), ["submit", place.Inbox, .. queued.QueueSettings]);
        Assert.True(exitCode == 0, errors);
        Assert.Contains("已报送 2 份。", output, StringComparison.Ordinal);
        Assert.Equal(2, (await queued.Queue.GetPropertiesAsync(Token)).Value.ApproximateMessagesCount);
        queued.Put("未送.txt", SampleReports.Text("青山县教育局", 2021));
        foreach (var blob in queued.Inbox.GetBlobs(cancellationToken: Token))
            polled.Put(blob.Name, queued.Inbox.GetBlobClient(blob.Name).DownloadContent(Token).Value.Content.ToArray());

        await place.DrainAsync(polled.Settings());
        var drained = await place.DrainAsync(queued.QueueSettings);

        Assert.Equal(ExitCodes.Done, drained.ExitCode);
        Assert.Contains("审核 2 份，复审 0 份，无法读取 1 份，未变化 0 份，未能处理 0 份", drained.Message, StringComparison.Ordinal);
        Assert.Equal(polled.Outcomes(), queued.Outcomes());
        foreach (var name in queued.Outcomes().Where(name => !name.StartsWith("receipts/", StringComparison.Ordinal)))
            Assert.Equal(polled.Get(name), queued.Get(name));
        Assert.Contains("1 份报告没有有效回执", place.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_queue_that_does_not_empty_has_its_summary_all_the_same()
    {
        var blobs = Place();
        using var place = new Workplace();
        blobs.Put("a.txt", SampleReports.Text("青山县商务局", 2021));
        blobs.Put("b.txt", SampleReports.Text("青山县教育局", 2021));
        await blobs.SendAsync(AuditRequestJson.Write(new AuditRequest("b.txt", Version: null)));
        var held = (await blobs.Queue.ReceiveMessageAsync(TimeSpan.FromHours(1), Token)).Value; // somebody else's, for long
        await blobs.SendAsync(AuditRequestJson.Write(new AuditRequest("a.txt", Version: null)));

        var draining = place.DrainAsync([.. blobs.QueueSettings, "--Queue:SummarySeconds=1"]);
        await Eventually.HoldsAsync(() => blobs.Outbox.Exists(Token) && blobs.Outcomes().Contains("summary.json") && Summary().Contains("青山县商务局", StringComparison.Ordinal), "the summary is there");
        Assert.DoesNotContain("青山县教育局", Summary(), StringComparison.Ordinal);
        await blobs.Queue.UpdateMessageAsync(held.MessageId, held.PopReceipt, held.Body, TimeSpan.Zero, Token);
        await draining;

        Assert.Contains("青山县教育局", Summary(), StringComparison.Ordinal);

        string Summary() => Encoding.UTF8.GetString(blobs.Get("summary.json"));
    }

    [Fact]
    public async Task The_same_message_twice_gives_one_outcome_that_is_not_touched_again()
    {
        var blobs = Place();
        using var place = new Workplace();
        blobs.Put("a.txt", SampleReports.Text("青山县商务局", 2021));
        var message = AuditRequestJson.Write(new AuditRequest("a.txt", blobs.ETag("a.txt")));
        await blobs.SendAsync(message);
        await place.DrainAsync(blobs.QueueSettings);
        var first = await blobs.Outbox.GetBlobClient("a.txt.json").GetPropertiesAsync(cancellationToken: Token);
        await blobs.SendAsync(Convert.ToBase64String(Encoding.UTF8.GetBytes(message)));
        await blobs.SendAsync(message);

        Assert.Contains("未变化 2 份", (await place.DrainAsync(blobs.QueueSettings)).Message, StringComparison.Ordinal);
        Assert.Equal(first.Value.ETag, (await blobs.Outbox.GetBlobClient("a.txt.json").GetPropertiesAsync(cancellationToken: Token)).Value.ETag);
    }

    [Fact]
    public async Task A_blob_that_is_replaced_while_it_is_audited_is_published_in_its_new_version()
    {
        var (blobs, plain) = (Place(), Place());
        using var place = new Workplace();
        blobs.Put("a.txt", SampleReports.Text("青山县商务局", 2021));
        place.Auditor = new CallingAuditor(times: 1, () => blobs.Put("a.txt", SampleReports.Text("青山县教育局", 2022)));
        await place.DrainAsync(blobs.QueueSettings);

        place.Auditor = null;
        plain.Put("a.txt", SampleReports.Text("青山县教育局", 2022));
        await place.DrainAsync(plain.Settings());
        Assert.Equal(plain.Get("a.txt.json"), blobs.Get("a.txt.json"));
        Assert.Equal(plain.Get("a.txt.html"), blobs.Get("a.txt.html"));
        Assert.Contains(blobs.ETag("a.txt"), Encoding.UTF8.GetString(blobs.Get("receipts/a.txt.json")), StringComparison.Ordinal);
        Assert.Contains("按最新版本重审", place.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_worker_that_was_overtaken_does_not_put_the_old_over_the_new()
    {
        var blobs = Place();
        using var place = new Workplace();
        using var other = new Workplace();
        blobs.Put("a.txt", SampleReports.Text("青山县商务局", 2021));
        var overtaking = Task.CompletedTask;
        place.Auditor = new CallingAuditor(times: 1, () =>
        {
            blobs.Put("a.txt", SampleReports.Text("青山县教育局", 2022));
            blobs.SendAsync(AuditRequestJson.Write(new AuditRequest("a.txt", blobs.ETag("a.txt")))).Wait(Token);
            overtaking = other.DrainAsync(blobs.QueueSettings); // ends when the first one's message is done too
            Eventually.HoldsAsync(() => blobs.Outcomes().Contains("receipts/a.txt.json"), "the other worker is through").Wait(Token);
        });
        await place.DrainAsync(blobs.QueueSettings);
        await overtaking;

        Assert.Contains("青山县教育局", Encoding.UTF8.GetString(blobs.Get("a.txt.json")), StringComparison.Ordinal);
        Assert.Contains("青山县教育局", Encoding.UTF8.GetString(blobs.Get("a.txt.html")), StringComparison.Ordinal);
        Assert.Contains("按最新版本重审", place.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_that_was_lost_while_the_audit_ran_is_not_committed()
    {
        var blobs = Place();
        using var place = new Workplace();
        blobs.Put("a.txt", SampleReports.Text("青山县商务局", 2021));
        await blobs.SendAsync(AuditRequestJson.Write(new AuditRequest("a.txt", Version: null)));
        place.Auditor = new CallingAuditor(times: 1, () =>
        {
            blobs.Queue.ClearMessages(Token); // as when another worker has it: the pop receipt holds no longer
            Eventually.HoldsAsync(() => place.Log.Text.Contains("未能续期", StringComparison.Ordinal), "the loss is noticed").Wait(Token);
            blobs.Inbox.DeleteBlob("a.txt", cancellationToken: Token); // so that nothing is audited for another reason
        });
        await place.DrainAsync([.. blobs.QueueSettings, "--Queue:VisibilitySeconds=2"]);

        Assert.DoesNotContain(blobs.Outcomes(), name => name.StartsWith("a.txt", StringComparison.Ordinal) || name.StartsWith("receipts/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_message_that_makes_no_sense_is_put_aside_at_once()
    {
        var blobs = Place();
        using var place = new Workplace();
        await blobs.SendAsync("这不是消息");

        var drained = await place.DrainAsync(blobs.QueueSettings);

        Assert.Equal(ExitCodes.SomeFailed, drained.ExitCode);
        var message = Assert.Single((await blobs.Poison.ReceiveMessagesAsync(Token)).Value);
        Assert.Equal("这不是消息", message.Body.ToString());
        Assert.Matches("消息 [0-9a-f-]{36} 无法理解，已移入毒消息队列", place.Log.Text);
    }

    [Fact]
    public async Task After_so_many_failures_the_message_is_put_aside_and_the_report_gets_a_page_that_says_so()
    {
        var blobs = Place();
        using var place = new Workplace { Auditor = new BreakingAuditor("a.txt", "秘密") };
        blobs.Put("a.txt", SampleReports.Text("青山县商务局", 2021));
        blobs.Put("b.txt", SampleReports.Text("青山县教育局", 2021));

        var drained = await place.DrainAsync([.. blobs.QueueSettings, "--Queue:MaxAttempts=2"]);

        Assert.Equal(ExitCodes.SomeFailed, drained.ExitCode);
        Assert.Contains("审核 1 份，复审 0 份，无法读取 0 份，未变化 0 份，未能处理 1 份", drained.Message, StringComparison.Ordinal);
        var page = Encoding.UTF8.GetString(blobs.Get("rejected/a.txt.html"));
        Assert.Contains("连续 2 次未能审核：审核时程序出错（InvalidOperationException）", page, StringComparison.Ordinal);
        Assert.DoesNotContain("秘密", page + place.Log.Text, StringComparison.Ordinal);
        Assert.Single((await blobs.Poison.ReceiveMessagesAsync(Token)).Value);

        place.Auditor = null;
        await blobs.SendAsync(AuditRequestJson.Write(new AuditRequest("a.txt", Version: null, IsAgain: true)));
        await place.DrainAsync(blobs.QueueSettings);
        Assert.DoesNotContain(blobs.Outcomes(), name => name.StartsWith("rejected/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_message_that_killed_its_worker_time_and_again_is_not_tried_once_more()
    {
        var blobs = Place();
        using var place = new Workplace();
        blobs.Put("a.txt", SampleReports.Text("青山县商务局", 2021));
        await blobs.SendAsync(AuditRequestJson.Write(new AuditRequest("a.txt", blobs.ETag("a.txt"))));
        for (var times = 0; times < 2; times++)
        {
            await blobs.Queue.ReceiveMessagesAsync(maxMessages: 1, visibilityTimeout: TimeSpan.FromSeconds(1), Token);
            await Task.Delay(TimeSpan.FromSeconds(1.2), Token);
        }

        await place.DrainAsync([.. blobs.QueueSettings, "--Queue:MaxAttempts=2"]);

        Assert.Contains("连续 2 次在审核中途中断", Encoding.UTF8.GetString(blobs.Get("rejected/a.txt.html")), StringComparison.Ordinal);
        Assert.Single((await blobs.Poison.ReceiveMessagesAsync(Token)).Value);
    }

    private BlobPlace Place() => new(azurite.RequireConnectionString());

    /// <summary>The real audit; the first times something happens before it.</summary>
    private sealed class CallingAuditor(int times, Action call) : IAuditor
    {
        private readonly SharedAuditor _real = new();
        private int _calls;

        public string Rules => _real.Rules;

        public IReadOnlyDictionary<string, string> Models => _real.Models;

        public Audit Audit(SourceFile file, Action<ArchivedReport> keep)
        {
            var audit = _real.Audit(file, keep);
            if (Interlocked.Increment(ref _calls) <= times)
                call();
            return audit;
        }
    }
}

using System.Text;
using Auditor.Worker.Auditing;
using Auditor.Worker.Inbox;
using Auditor.Worker.Outbox;
using Microsoft.Extensions.DependencyInjection;

namespace Auditor.Worker.Tests.Azure;

public sealed class AzureBlobTests(AzuriteServer azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Through_blobs_and_through_folders_the_json_is_the_same_to_the_byte()
    {
        var blobs = new BlobPlace(azurite.RequireConnectionString());
        using var place = new Workplace();
        foreach (var (name, content) in Samples())
        {
            blobs.Put(name, content);
            place.Put(name, content);
        }

        Assert.Equal(ExitCodes.Done, (await place.DrainAsync()).ExitCode);
        var drained = await place.DrainAsync(blobs.Settings());

        Assert.Equal(ExitCodes.Done, drained.ExitCode);
        Assert.Contains($"{blobs.Outbox.Uri}/summary.html", drained.Message, StringComparison.Ordinal);
        Assert.Equal(place.Outcomes().Keys, blobs.Outcomes());
        foreach (var name in blobs.Outcomes().Where(name => !name.StartsWith("receipts/", StringComparison.Ordinal)))
            Assert.Equal(place.Get(name), blobs.Get(name));
    }

    [Fact]
    public async Task Only_a_new_etag_is_audited_again()
    {
        var blobs = new BlobPlace(azurite.RequireConnectionString());
        using var place = new Workplace();
        blobs.Put("a.txt", SampleReports.Text("青山县商务局", 2021));
        blobs.Put("b.txt", []);
        await place.DrainAsync(blobs.Settings());
        var page = await blobs.Outbox.GetBlobClient("a.txt.html").GetPropertiesAsync(cancellationToken: Token);
        Assert.Equal("text/html; charset=utf-8", page.Value.ContentType);

        Assert.Contains("审核 0 份，无法读取 0 份，未变化 2 份", (await place.DrainAsync(blobs.Settings())).Message, StringComparison.Ordinal);
        Assert.Equal(page.Value.ETag, (await blobs.Outbox.GetBlobClient("a.txt.html").GetPropertiesAsync(cancellationToken: Token)).Value.ETag);

        blobs.Put("b.txt", SampleReports.Text("青山县教育局", 2021));
        Assert.Contains("审核 1 份，无法读取 0 份，未变化 1 份", (await place.DrainAsync(blobs.Settings())).Message, StringComparison.Ordinal);
        Assert.DoesNotContain(blobs.Outcomes(), name => name.StartsWith("rejected/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Blob_names_of_strangers_are_tamed()
    {
        var blobs = new BlobPlace(azurite.RequireConnectionString());
        using var place = new Workplace();
        string[] names = ["a//b.txt", "<script>.html", "/lead.txt", "a..%2fx.txt", "x?y#z.txt", "a..b/尾点./con.txt", new string('县', 120) + ".txt", "summary.html", "receipts/x.txt"];
        foreach (var name in names)
            blobs.Put(name, SampleReports.Text("青山县商务局", 2021));

        // Into a folder, where a bad name would do most harm.
        IReadOnlyList<string> settings = [.. blobs.Settings().Where(setting => setting.StartsWith("--Inbox", StringComparison.Ordinal)), $"--Outbox:Path={place.Outbox}"];
        var drained = await place.DrainAsync(settings);

        Assert.Contains($"审核 {names.Length} 份，无法读取 0 份", drained.Message, StringComparison.Ordinal);
        Assert.Equal(
            names.Select(name => OutcomeName.Of(name).Page(isRejected: false)).Append("summary.html").Order(StringComparer.Ordinal),
            place.Outcomes().Keys.Where(file => file.EndsWith(".html", StringComparison.Ordinal)));

        // And into blobs: the same names.
        await place.DrainAsync(blobs.Settings());
        Assert.Equal(place.Outcomes().Keys, blobs.Outcomes());
        Assert.Contains($"未变化 {names.Length} 份", (await place.DrainAsync(blobs.Settings())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_points_elsewhere_is_not_followed()
    {
        var connection = azurite.RequireConnectionString();
        var (blobs, elsewhere) = (new BlobPlace(connection), new BlobPlace(connection));
        using var place = new Workplace();
        elsewhere.Put("secret.txt", SampleReports.Text("青山县商务局", 2021));
        await blobs.PutLiterallyAsync($"../{elsewhere.Inbox.Name}/secret.txt", SampleReports.Text("青山县教育局", 2021));
        blobs.Put("a.txt", SampleReports.Text("青山县教育局", 2021));

        var drained = await place.DrainAsync(blobs.Settings());

        Assert.Equal(ExitCodes.SomeFailed, drained.ExitCode);
        Assert.Contains("审核 1 份，无法读取 0 份，未变化 0 份，未能处理 1 份", drained.Message, StringComparison.Ordinal);
        Assert.Contains($"%2E%2E/{elsewhere.Inbox.Name}/secret.txt 未能处理：名称中有 . 或 .. 段", place.Log.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2021", "pages")]
    [InlineData("2021/", "pages/")]
    public async Task Prefixes_are_folders(string inboxPrefix, string outboxPrefix)
    {
        var blobs = new BlobPlace(azurite.RequireConnectionString());
        using var place = new Workplace();
        blobs.Put("2021/区县/a.txt", SampleReports.Text("青山县商务局", 2021));
        blobs.Put("20210.txt", SampleReports.Text("青山县教育局", 2021));
        blobs.Put("2020/a.txt", SampleReports.Text("青山县教育局", 2020));

        await place.DrainAsync(blobs.Settings(inboxPrefix, outboxPrefix));
        Assert.Equal(
            ["pages/receipts/区县/a.txt.json", "pages/summary.html", "pages/summary.json", "pages/区县/a.txt.html", "pages/区县/a.txt.json"],
            blobs.Outcomes());
        Assert.Contains("未变化 1 份", (await place.DrainAsync(blobs.Settings(inboxPrefix, outboxPrefix))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_blob_that_is_deleted_or_replaced_while_it_is_read_is_left(bool isReplaced)
    {
        var blobs = new BlobPlace(azurite.RequireConnectionString());
        using var place = new Workplace();
        blobs.Put("a.txt", SampleReports.Text("青山县商务局", 2021));
        using var host = place.Build(drain: true, blobs.Settings());
        await host.Services.GetRequiredService<IOutbox>().OpenAsync(Token);
        var items = new List<InboxItem>();
        await foreach (var item in host.Services.GetRequiredService<IInbox>().ListAsync(Token))
            items.Add(item);

        await blobs.Inbox.DeleteBlobAsync("a.txt", cancellationToken: Token);
        if (isReplaced)
            blobs.Put("a.txt", SampleReports.Text("青山县教育局", 2021));

        Assert.Equal([ItemOutcome.Gone], await host.Services.GetRequiredService<ItemAuditor>().AuditAsync(Assert.Single(items), Token));
        Assert.Empty(blobs.Outcomes());
    }

    [Fact]
    public async Task A_container_that_is_not_there_is_told()
    {
        var blobs = new BlobPlace(azurite.RequireConnectionString());
        using var place = new Workplace();
        await blobs.Inbox.DeleteAsync(cancellationToken: Token);
        var drained = await place.DrainAsync(blobs.Settings());
        Assert.Equal(ExitCodes.Unusable, drained.ExitCode);
        Assert.Contains("不可用：容器不存在", drained.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_key_is_told_and_not_shown()
    {
        var right = azurite.RequireConnectionString();
        var blobs = new BlobPlace(right);
        using var place = new Workplace();
        var key = Convert.ToBase64String(Encoding.UTF8.GetBytes("wrong wrong wrong"));
        var settings = blobs.Settings().Select(setting => setting.Replace(right.Split("AccountKey=")[1].Split(';')[0], key, StringComparison.Ordinal));
        var drained = await place.DrainAsync([.. settings]);
        Assert.Equal(ExitCodes.Unusable, drained.ExitCode);
        Assert.Contains("存储账户拒绝访问", drained.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(key, drained.Message + place.Log.Text, StringComparison.Ordinal);
    }

    private static IEnumerable<(string Name, byte[] Content)> Samples()
    {
        yield return ("区县/商务局2021.txt", SampleReports.Text("青山县商务局", 2021));
        yield return ("区县/教育局2020.txt", SampleReports.Text("青山县教育局", 2020));
        yield return ("林业局.html", SampleReports.Text("青山县林业局", 2021));
        yield return ("坏.docx", SampleReports.Binary(seed: 7));
        yield return ("空.txt", []);
    }
}

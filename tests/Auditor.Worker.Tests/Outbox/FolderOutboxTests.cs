using Auditor.Worker.Outbox;

namespace Auditor.Worker.Tests.Outbox;

public sealed class FolderOutboxTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("../x.html")]
    [InlineData("a/../../x.html")]
    [InlineData("/etc/x.html")]
    [InlineData("")]
    public async Task Nothing_is_written_outside_the_folder(string path)
    {
        using var place = new Workplace();
        var outbox = new FolderOutbox(place.Outbox);
        await outbox.OpenAsync(Token);
        await Assert.ThrowsAsync<ArgumentException>(() => outbox.WriteAsync(path, new byte[1], "text/html", Token));
    }

    [Fact]
    public async Task Writes_replace_reads_see_and_lists_show()
    {
        using var place = new Workplace();
        var outbox = new FolderOutbox(place.Outbox);
        await outbox.OpenAsync(Token);
        await outbox.WriteAsync("区县/a.html", new byte[] { 1, 2, 3 }, "text/html", Token);
        await outbox.WriteAsync("区县/a.html", new byte[] { 4 }, "text/html", Token);

        Assert.Equal([4], await outbox.ReadAsync("区县/a.html", Token));
        Assert.Null(await outbox.ReadAsync("区县/b.html", Token));
        Assert.Equal(["区县/a.html"], await ListAsync(outbox, ""));
        Assert.Equal(["区县/a.html"], await ListAsync(outbox, "区县/"));
        Assert.Empty(await ListAsync(outbox, "receipts/"));

        await outbox.DeleteAsync("区县/a.html", Token);
        await outbox.DeleteAsync("区县/a.html", Token);
        Assert.Empty(await ListAsync(outbox, ""));
    }

    [Fact]
    public async Task Files_left_by_a_killed_process_are_cleared_away_but_not_those_of_a_running_one()
    {
        using var place = new Workplace();
        var folder = Directory.CreateDirectory(Path.Combine(place.Outbox, FolderOutbox.TemporaryFolder)).FullName;
        var (old, young) = (Path.Combine(folder, "old"), Path.Combine(folder, "young"));
        File.WriteAllText(old, "");
        File.WriteAllText(young, "");
        File.SetLastWriteTimeUtc(old, TimeProvider.System.GetUtcNow().AddHours(-2).UtcDateTime);

        await new FolderOutbox(place.Outbox).OpenAsync(Token);
        Assert.False(File.Exists(old));
        Assert.True(File.Exists(young));
    }

    private static async Task<List<string>> ListAsync(FolderOutbox outbox, string folder)
    {
        var paths = new List<string>();
        await foreach (var file in outbox.ListAsync(folder, Token))
            paths.Add(file.Path);
        return paths;
    }
}

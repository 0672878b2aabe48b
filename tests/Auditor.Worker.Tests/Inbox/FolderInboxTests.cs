using Auditor.Worker.Inbox;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Auditor.Worker.Tests.Inbox;

public sealed class FolderInboxTests
{
    private static readonly DateTime Noon = new(2022, 1, 31, 12, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(-2, true)]
    [InlineData(-0.5, false)]
    [InlineData(0.5, false)]
    [InlineData(3600, true)]
    public async Task A_file_that_may_still_be_being_written_waits(double secondsFromNow, bool isListed)
    {
        using var place = new Workplace();
        place.Put("a.txt", [1]);
        File.SetLastWriteTimeUtc(Path.Combine(place.Inbox, "a.txt"), Noon.AddSeconds(secondsFromNow));
        Assert.Equal(isListed, (await ListAsync(Open(place, FolderInbox.StillBeingWritten))).Count == 1);
        Assert.Single(await ListAsync(Open(place, TimeSpan.Zero)));
    }

    [Fact]
    public async Task Only_a_file_whose_length_or_time_changed_is_read_again()
    {
        using var place = new Workplace();
        var file = Path.Combine(place.Inbox, "a.txt");
        place.Put("a.txt", [1]);
        File.SetLastWriteTimeUtc(file, Noon);
        var inbox = Open(place, TimeSpan.Zero);
        var first = Assert.Single(await ListAsync(inbox)).Version;

        place.Put("a.txt", [2]);
        File.SetLastWriteTimeUtc(file, Noon);
        Assert.Equal(first, Assert.Single(await ListAsync(inbox)).Version);

        File.SetLastWriteTimeUtc(file, Noon.AddSeconds(1));
        Assert.NotEqual(first, Assert.Single(await ListAsync(inbox)).Version);
    }

    [Fact]
    public async Task Paths_are_relative_sorted_and_only_of_candidates()
    {
        using var place = new Workplace();
        foreach (var path in new[] { "b.txt", "a/z.docx", "a/labels.json", "Thumbs.db", "a/~$z.docx", "a/b/c.html" })
            place.Put(path, [1]);
        Assert.Equal(["a/b/c.html", "a/z.docx", "b.txt"], (await ListAsync(Open(place, TimeSpan.Zero))).Select(item => item.Path));
    }

    [Fact]
    public async Task A_pipe_is_an_empty_file()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Needs mkfifo.");
        using var place = new Workplace();
        using (var make = System.Diagnostics.Process.Start("mkfifo", [Path.Combine(place.Inbox, "a.txt")]))
            await make.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, (await Assert.Single(await ListAsync(Open(place, TimeSpan.Zero))).ReadAsync(TestContext.Current.CancellationToken)).Length);
    }

    private static FolderInbox Open(Workplace place, TimeSpan settling) =>
        new(place.Inbox, settling, new FakeTimeProvider(Noon), NullLogger<FolderInbox>.Instance);

    private static async Task<List<InboxItem>> ListAsync(FolderInbox inbox)
    {
        var items = new List<InboxItem>();
        await foreach (var item in inbox.ListAsync(TestContext.Current.CancellationToken))
            items.Add(item);
        return items;
    }
}

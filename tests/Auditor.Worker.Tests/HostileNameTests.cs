using System.Text;
using Auditor.Reading;

namespace Auditor.Worker.Tests;

/// <summary>Names that a folder on Linux really takes.</summary>
public sealed class HostileNameTests
{
    private static readonly string[] Names =
    [
        "<script>alert(1)<／script>.txt", "..%2f", "..%2fx.txt", "\"quoted\" 'name'.txt", "a&b;c$(d)`e`.txt", "back\\slash.txt", "line\nbreak.txt",
        "con.txt", "summary", "summary.html", "rejected", "receipts/summary.txt", ".tmp/a.txt", "dot./x.txt", "...", "a.txt", "a.docx",
        "a.txt.html", "b.txt", "b.txt.html/c.txt", "b.txt.json/c.txt", new string('县', 80) + ".txt", new string('县', 79) + "乡.txt",
    ];

    [Fact]
    public async Task Every_name_gets_its_own_page_inside_the_outbox()
    {
        using var place = new Workplace();
        foreach (var name in Names)
            place.Put(name, SampleReports.Text("青山县商务局", 2021));
        var expected = Names.Count(ReportFiles.IsCandidate);

        var drained = await place.DrainAsync();

        Assert.Equal(ExitCodes.Done, drained.ExitCode);
        var files = place.Outcomes().Keys.ToList();
        Assert.Equal(expected, files.Count(file => file.StartsWith("receipts/", StringComparison.Ordinal)));
        Assert.Equal(expected, files.Count(file => file.EndsWith(".html", StringComparison.Ordinal) && file != "summary.html"));
        Assert.DoesNotContain(files, file => file.IndexOfAny(['<', '>', ':', '"', '\\', '|', '?', '*', '\n']) >= 0);
        Assert.All(files.SelectMany(file => file.Split('/')), segment => Assert.InRange(Encoding.UTF8.GetByteCount(segment), 1, 255));
        Assert.Equal(["in", "out"], Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(place.Outbox)!).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("<script>alert", Encoding.UTF8.GetString(place.Get("summary.html")), StringComparison.Ordinal);

        var again = await place.DrainAsync();
        Assert.Contains($"未变化 {expected} 份", again.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_are_not_followed()
    {
        using var place = new Workplace();
        using var elsewhere = new Workplace();
        elsewhere.Put("secret.txt", SampleReports.Text("青山县商务局", 2021));
        File.CreateSymbolicLink(Path.Combine(place.Inbox, "link.txt"), Path.Combine(elsewhere.Inbox, "secret.txt"));
        Directory.CreateSymbolicLink(Path.Combine(place.Inbox, "round"), place.Inbox);
        place.Put("a.txt", SampleReports.Text("青山县教育局", 2021));

        var drained = await place.DrainAsync();
        Assert.Contains("审核 1 份，无法读取 0 份，未变化 0 份", drained.Message, StringComparison.Ordinal);
    }
}

using System.IO.Compression;

namespace Auditor.Cli.Tests;

public sealed class ZipTests
{
    [Fact]
    public async Task Reports_in_a_zip_file_are_audited_one_by_one()
    {
        using var place = new Workplace();
        place.Put("批次.zip", Zip(("县直/水利局.txt", File.ReadAllBytes(Samples.Clean)), ("a.txt", File.ReadAllBytes(Samples.Clean)), ("空.txt", []), ("名单.json", [1])));
        place.Put("坏.zip", Zip(("a.txt", File.ReadAllBytes(Samples.Clean)))[..70]);
        place.Put("单独.txt", File.ReadAllBytes(Samples.Clean));

        var answer = await AuditorCommand.RunAsync("check", place.Inbox, "--format", "html", "--out", place["../out"]);

        Assert.Equal(ExitCode.Unreadable, answer.ExitCode);
        Assert.Contains("已写入 5 份审核结果", answer.Errors, StringComparison.Ordinal);
        var output = place["../out"];
        Assert.Equal(
            ["summary.html", "summary.json", "单独.txt.html", "坏.zip.html", "批次.zip/a.txt.html", "批次.zip/县直/水利局.txt.html", "批次.zip/空.txt.html"],
            Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(output, file)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task On_the_screen_a_report_is_named_by_its_zip_file_and_path()
    {
        using var place = new Workplace();
        place.Put("批次.zip", Zip(("县直/水利局.txt", File.ReadAllBytes(Samples.Clean))));

        var answer = await AuditorCommand.RunAsync("check", place["批次.zip"], "--fail-on", "never");

        Assert.Equal(ExitCode.Clean, answer.ExitCode);
        Assert.Contains("批次.zip/县直/水利局.txt", answer.Output, StringComparison.Ordinal);
        Assert.Contains("共 1 份", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Members_come_in_the_order_of_their_paths_whatever_that_in_the_file()
    {
        using var place = new Workplace();
        place.Put("b.zip", Zip(("z.txt", [1]), ("a/b.txt", [1]), ("a.txt", [1])));
        place.Put("a.txt", [1]);
        place.Put("c.txt", [1]);

        Assert.Equal(["a.txt", "b.zip/a.txt", "b.zip/a/b.txt", "b.zip/z.txt", "c.txt"], InputFiles.Expand([place.Inbox]).Select(file => file.RelativePath));
    }

    [Fact]
    public void A_zip_file_deleted_after_it_was_listed_costs_its_reports_alone()
    {
        using var place = new Workplace();
        var path = place.Put("b.zip", Zip(("a.txt", File.ReadAllBytes(Samples.Clean))));
        var zip = new ZipOnDisk(path);
        File.Delete(path);

        var audit = new InputFile(path, "b.zip/a.txt", new ZipMember(zip, "a.txt")).Audit(AuditPipeline.Load(AppContext.BaseDirectory), year: null);

        Assert.Equal("unavailable", audit.Rejection?.Code);
    }

    private static byte[] Zip(params (string Name, byte[] Content)[] members)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in members)
            {
                using var member = archive.CreateEntry(name).Open();
                member.Write(content);
            }
        }

        return stream.ToArray();
    }
}

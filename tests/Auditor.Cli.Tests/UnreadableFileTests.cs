using System.Text;

namespace Auditor.Cli.Tests;

public sealed class UnreadableFileTests
{
    private const long Large = 200L * 1024 * 1024;

    [Fact]
    public async Task Each_bad_file_gets_its_reason_and_the_good_ones_are_audited()
    {
        using var place = new Workplace();
        place.Put("好.txt", File.ReadAllBytes(Samples.Clean));
        place.Put("空.txt", []);
        place.Put("乱.txt", Garbage());
        place.Put("乱.html", Garbage());
        place.Put("假.docx", Encoding.UTF8.GetBytes("这不是压缩包"));
        place.Put("年报.xyz", File.ReadAllBytes(Samples.Clean));
        place.Put("扫描.pdf", "%PDF-1.7\n"u8.ToArray());
        using (var large = File.Create(place["大.txt"]))
            large.SetLength(Large);
        File.CreateSymbolicLink(place["断.txt"], place["没有.txt"]);

        var answer = await AuditorCommand.RunAsync("check", place.Inbox, "--format", "json");

        Assert.Equal(ExitCode.Unreadable, answer.ExitCode);
        var audits = answer.Json.EnumerateArray().ToDictionary(audit => audit.GetProperty("source").GetProperty("name").GetString()!, StringComparer.Ordinal);
        Assert.Equal("pass", audits["好.txt"].GetProperty("verdict").GetString());
        Assert.Equal(Large, audits["大.txt"].GetProperty("source").GetProperty("bytes").GetInt64());
        Assert.Equal(
            new SortedDictionary<string, string>(StringComparer.Ordinal)
            {
                ["空.txt"] = "empty",
                ["乱.txt"] = "not-text",
                ["乱.html"] = "not-text",
                ["假.docx"] = "damaged",
                ["年报.xyz"] = "unknown-format",
                ["大.txt"] = "too-large",
                ["断.txt"] = "unavailable",
                ["扫描.pdf"] = audits["扫描.pdf"].GetProperty("unreadable").GetProperty("code").GetString()!,
            },
            new SortedDictionary<string, string>(
                audits.Where(audit => audit.Key != "好.txt").ToDictionary(audit => audit.Key, audit => audit.Value.GetProperty("unreadable").GetProperty("code").GetString()!), StringComparer.Ordinal));
    }

    [Fact]
    public async Task On_the_screen_a_reason_comes_with_advice()
    {
        using var place = new Workplace();
        File.CreateSymbolicLink(place["断.txt"], place["没有.txt"]);

        var answer = await AuditorCommand.RunAsync("check", place["断.txt"]);

        Assert.Equal(ExitCode.Unreadable, answer.ExitCode);
        Assert.Contains("  无法读取：文件打不开：可能已被删除、移动，或没有读取权限。请确认文件还在原处且可以打开，然后重新运行。", answer.Output, StringComparison.Ordinal);
        Assert.Contains("共 1 份：无法读取 1。", answer.Output, StringComparison.Ordinal);
        Assert.Empty(answer.Errors);
    }

    [Fact]
    public void A_file_deleted_after_it_was_listed_is_unreadable()
    {
        using var place = new Workplace();
        place.Put("年报.txt", File.ReadAllBytes(Samples.Clean));
        var listed = Assert.Single(InputFiles.Expand([place.Inbox]));
        File.Delete(place["年报.txt"]);

        var audit = listed.Audit(AuditPipeline.Load(AppContext.BaseDirectory), year: null);

        Assert.Equal("unavailable", audit.Rejection?.Code);
        Assert.Equal("年报.txt", audit.File.Name);
    }

    [Fact]
    public void A_pipe_is_not_waited_for()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Needs mkfifo.");
        using var place = new Workplace();
        using (var make = System.Diagnostics.Process.Start("mkfifo", [place["年报.txt"]]))
            make.WaitForExit();

        Assert.Equal("empty", Assert.Single(InputFiles.Expand([place.Inbox])).Audit(AuditPipeline.Load(AppContext.BaseDirectory), year: null).Rejection?.Code);
    }

    [Fact]
    public void A_fault_of_ours_costs_one_report_and_does_not_quote_it()
    {
        using var place = new Workplace();
        var path = place.Put("年报.txt", File.ReadAllBytes(Samples.Clean));
        var broken = new AuditPipeline(segmenter: null!, classifier: null!, archive: null, checks: null!, lexicons: null!);

        var audit = new InputFile(path, "年报.txt").Audit(broken, year: null);

        Assert.Equal("fault", audit.Rejection?.Code);
        Assert.Contains("NullReferenceException", audit.Rejection!.Reason, StringComparison.Ordinal);
        Assert.Equal(new FileInfo(path).Length, audit.File.Length);
    }

    private static byte[] Garbage()
    {
        var bytes = new byte[5000];
        new Random(20210926).NextBytes(bytes);
        return bytes;
    }
}

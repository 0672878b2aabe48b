using System.Text;
using System.Text.Json;
using Auditor.Rendering;

namespace Auditor.Cli.Tests;

public sealed class OutputFolderTests
{
    [Fact]
    public async Task Pages_keep_the_folders_of_their_reports_and_a_summary_stands_beside_them()
    {
        using var place = new Workplace();
        place.Put("青山县/商务局/年报.txt", File.ReadAllBytes(Samples.Clean));
        place.Put("青山县/教育局/年报.txt", File.ReadAllBytes(Samples.Faulty));
        place.Put("空.txt", []);

        var answer = await AuditorCommand.RunAsync("check", place.Inbox, "--format", "html", "--out", place.Outbox);

        Assert.Equal(ExitCode.Unreadable, answer.ExitCode);
        Assert.Empty(answer.Output);
        Assert.Contains($"已写入 3 份审核结果，汇总在 {Path.Combine(place.Outbox, "summary.html")}。", answer.Errors, StringComparison.Ordinal);
        Assert.Contains("1 份文件无法读取", answer.Errors, StringComparison.Ordinal);
        Assert.Equal(["summary.html", "summary.json", "空.txt.html", "青山县/商务局/年报.txt.html", "青山县/教育局/年报.txt.html"], place.Outcomes());
        Assert.Contains(Uri.EscapeDataString("青山县") + "/", Encoding.UTF8.GetString(place.Outcome("summary.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_files_are_the_audit_json_and_the_summary_counts_them()
    {
        using var place = new Workplace();
        var answer = await AuditorCommand.RunAsync("check", Samples.Folder, "--format", "json", "--out", place.Outbox);

        Assert.Equal(ExitCode.Findings, answer.ExitCode);
        Assert.Equal(Samples.Names.Select(name => name + ".json").Append("summary.json").Order(StringComparer.Ordinal), place.Outcomes());
        var pipeline = AuditPipeline.Load(AppContext.BaseDirectory);
        Assert.All(Samples.Names, name => Assert.Equal(AuditJson.Write(Samples.Audit(pipeline, name)), place.Outcome(name + ".json")));
        Assert.Equal(Samples.Names.Count, JsonElement.Parse(place.Outcome("summary.json")).GetProperty("total").GetInt32());
    }

    [Fact]
    public void Text_files_hold_what_the_screen_would_show()
    {
        using var place = new Workplace();
        InProcess.Check(OutputFormat.Text, place.Outbox, Samples.Clean);

        Assert.Contains("没有发现问题。", Encoding.UTF8.GetString(place.Outcome(Path.GetFileName(Samples.Clean) + ".txt")), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_of_one_name_in_two_folders_do_not_share_a_page()
    {
        using var place = new Workplace();
        place.Put("2023/年报.txt", File.ReadAllBytes(Samples.Clean));
        place.Put("2024/年报.txt", File.ReadAllBytes(Samples.Faulty));

        InProcess.Check(OutputFormat.Html, place.Outbox, place["2024"], place["2023"]);

        Assert.Equal(["2023/年报.txt.html", "2024/年报.txt.html", "summary.html", "summary.json"], place.Outcomes());
    }

    [Fact]
    public void A_report_named_like_the_summary_does_not_lose_its_page()
    {
        using var place = new Workplace();
        place.Put("summary", File.ReadAllBytes(Samples.Clean));
        place.Put("summary.html/年报.txt", File.ReadAllBytes(Samples.Clean));
        place.Put("a.txt", File.ReadAllBytes(Samples.Clean));
        place.Put("a.txt.html/b.txt", File.ReadAllBytes(Samples.Clean));

        InProcess.Check(OutputFormat.Html, place.Outbox, place.Inbox);

        Assert.Equal(["_summary.html/年报.txt.html", "a.txt (2).html", "a.txt.html/b.txt.html", "summary (2).html", "summary.html", "summary.json"], place.Outcomes());
    }

    [Fact]
    public void Earlier_results_below_the_audited_folder_are_not_audited()
    {
        using var place = new Workplace();
        place.Put("年报.txt", File.ReadAllBytes(Samples.Clean));
        var results = place["审核结果"];

        InProcess.Check(OutputFormat.Html, results, place.Inbox);
        var before = Directory.GetFiles(results, "*", SearchOption.AllDirectories);
        InProcess.Check(OutputFormat.Html, results, place.Inbox);

        Assert.Equal(before, Directory.GetFiles(results, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void The_audited_folder_itself_is_no_place_for_results()
    {
        using var place = new Workplace();
        place.Put("年报.txt", File.ReadAllBytes(Samples.Clean));

        var error = Assert.Throws<UsageException>(() => InProcess.Check(OutputFormat.Html, place.Inbox + "/", place.Inbox));

        Assert.Contains("请换一个目录", error.Message, StringComparison.Ordinal);
        Assert.Equal(["年报.txt"], Directory.GetFiles(place.Inbox).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_file_in_the_place_of_the_folder_is_told_at_once()
    {
        using var place = new Workplace();
        var file = place.Put("文件.txt", [1]);

        var complaint = (await AuditorCommand.RunAsync("check", Samples.Folder, "--format", "json", "--out", file)).Complaint();

        Assert.StartsWith($"无法写入“{file}”", complaint, StringComparison.Ordinal);
    }
}

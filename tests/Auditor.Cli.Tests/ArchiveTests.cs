using System.Text;
using Auditor.Archive;

namespace Auditor.Cli.Tests;

public sealed class ArchiveTests
{
    [Fact]
    public async Task Clusters_are_printed_for_people_and_for_programs()
    {
        using var place = new Workplace();
        var archive = Path.Combine(place.Root, "reports.db");
        place.Put("清河/民政局.txt", Report("清河县民政局", 2021, 126));
        place.Put("桐岗/民政局.txt", Report("桐岗县民政局", 2022, 87));
        Assert.Equal(ExitCode.Clean, (await AuditorCommand.RunAsync("archive", "add", place.Inbox, "--archive", archive)).ExitCode);

        var text = await AuditorCommand.RunAsync("archive", "clusters", "--archive", archive);
        var json = await AuditorCommand.RunAsync("archive", "clusters", "--archive", archive, "--format", "json");

        Assert.Equal((ExitCode.Clean, ExitCode.Clean), (text.ExitCode, json.ExitCode));
        Assert.Contains("雷同组 1 个", text.Output, StringComparison.Ordinal);
        Assert.Contains("最早的是 清河县民政局　2021 年度", text.Output, StringComparison.Ordinal);
        Assert.Contains("桐岗/民政局.txt", text.Output, StringComparison.Ordinal);
        var cluster = Assert.Single(json.Json.EnumerateArray());
        Assert.Equal(["清河县民政局", "桐岗县民政局"], cluster.GetProperty("members").EnumerateArray().Select(member => member.GetProperty("agency").GetString()));
        Assert.Equal("清河县民政局", cluster.GetProperty("likelyOrigin").GetProperty("agency").GetString());
        Assert.Equal(2, cluster.GetProperty("passages")[0].GetProperty("members").GetInt32());
    }

    [Fact]
    public async Task Towns_of_one_name_in_two_folders_are_two_reports()
    {
        using var place = new Workplace();
        var archive = Path.Combine(place.Root, "reports.db");
        place.Put("清河/青石镇.txt", Report("青石镇人民政府", 2022, 126));
        place.Put("桐岗/青石镇.txt", Report("青石镇人民政府", 2022, 87));

        var added = await AuditorCommand.RunAsync("archive", "add", place.Inbox, "--archive", archive);

        Assert.Contains("新增 2 份，更正 0 份", added.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_reviewers_decide_on_findings_of_a_batch_can_be_learned_from()
    {
        using var place = new Workplace();
        var location = Path.Combine(place.Root, "reports.db");
        place.Put("清河/民政局.txt", Report("清河县民政局", 2021, 126));
        var checkedOnce = await AuditorCommand.RunAsync("check", place.Inbox, "--archive", location, "--format", "json");
        var finding = checkedOnce.Json[0].GetProperty("findings")[0];

        using var archive = ReportArchive.Open(location);
        archive.Decide(new Decision(finding.GetProperty("fingerprint").GetString()!, IsConfirmed: true, "属实", "李四", DateTimeOffset.UnixEpoch));

        var decided = Assert.Single(archive.DecidedFindings());
        Assert.Equal((finding.GetProperty("check").GetString(), finding.GetProperty("confidence").GetDouble(), true), (decided.Check, Math.Round(decided.Confidence, 4), decided.IsConfirmed));
    }

    private static byte[] Report(string agency, int year, int figure) => Encoding.UTF8.GetBytes($"""
        {agency}{year}年政府信息公开工作年度报告
        一、总体情况
        把低保和临时救助的标准、流程画成一张图贴进各村公开栏，每月十五日更新享受名单{figure}人次，家属可以当场核对金额。
        五、存在的主要问题及改进情况
        养老机构的床位和收费信息更新太慢，家属常常要打电话到乡镇敬老院一家一家地问。
        把床位余量接入便民小程序，由机构每周一自行填报。
        """);
}

using System.Text;
using System.Text.Json;

namespace Auditor.Cli.Tests;

/// <summary><c>--config</c>, <c>--baseline</c> and <c>--new-only</c>.</summary>
public sealed class PolicyTests
{
    private const string Sample = "清河县商务局2021年政府信息公开工作年度报告.txt";

    [Fact]
    public async Task Known_findings_do_not_fail_the_run_and_new_ones_do()
    {
        using var place = new Workplace();
        var report = place.Put(Sample, Samples.Bytes(Sample));
        var first = await AuditorCommand.RunAsync("check", report, "--format", "json");
        var baseline = Path.Combine(place.Root, "baseline.json");
        await File.WriteAllBytesAsync(baseline, first.OutputBytes, TestContext.Current.CancellationToken);

        var again = await AuditorCommand.RunAsync("check", report, "--format", "json", "--baseline", baseline, "--new-only");
        Assert.Equal(ExitCode.Clean, again.ExitCode);
        Assert.Equal(0, again.Json[0].GetProperty("findings").GetArrayLength());

        var worse = Encoding.UTF8.GetString(Samples.Bytes(Sample)).Replace("五、存在的主要问题及改进情况", "五、存在的主要问题及改进情况\n下一步，2019年我局将增设查阅点。", StringComparison.Ordinal);
        place.Put(Sample, Encoding.UTF8.GetBytes(worse));
        var later = await AuditorCommand.RunAsync("check", report, "--format", "json", "--baseline", baseline);
        Assert.Equal(ExitCode.Findings, later.ExitCode);
        Assert.Contains(later.Json[0].GetProperty("findings").EnumerateArray(), finding => !finding.GetProperty("known").GetBoolean());
        Assert.Contains(later.Json[0].GetProperty("findings").EnumerateArray(), finding => finding.GetProperty("known").GetBoolean());
    }

    [Fact]
    public async Task A_suppression_takes_effect_and_stale_ones_are_told()
    {
        using var place = new Workplace();
        var report = place.Put(Sample, Samples.Bytes(Sample));
        var first = await AuditorCommand.RunAsync("check", report, "--format", "json");
        var fingerprints = first.Json[0].GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("fingerprint").GetString()!).ToList();
        Assert.NotEmpty(fingerprints);
        var config = Path.Combine(place.Root, "auditor.json");
        var suppressions = fingerprints.Select(fingerprint => Suppression(fingerprint, "2099-01-31")).Append(Suppression("00000000000000aa", "2099-01-31")).Append(Suppression("00000000000000bb", "2020-01-31"));
        await File.WriteAllTextAsync(config, $$"""{ "suppressions": [ {{string.Join(',', suppressions)}} ] }""", TestContext.Current.CancellationToken);

        var answer = await AuditorCommand.RunAsync("check", report, "--config", config);

        Assert.Equal(ExitCode.Clean, answer.ExitCode);
        Assert.Contains("已豁免　", answer.Output, StringComparison.Ordinal);
        Assert.Contains("豁免 00000000000000aa（王五）没有用到", answer.Errors, StringComparison.Ordinal);
        Assert.Contains("豁免 00000000000000bb（王五）已于 2020-01-31 到期", answer.Errors, StringComparison.Ordinal);
        Assert.Equal(2, answer.Errors.TrimEnd().Split('\n').Length);
    }

    [Theory]
    [InlineData("--new-only", "要与 --baseline 一起使用")]
    [InlineData("--config nowhere.json", "--config 指定的文件“nowhere.json”不存在")]
    [InlineData("--baseline nowhere.json", "--baseline 指定的文件“nowhere.json”不存在")]
    public async Task Wrong_use_is_explained(string options, string expected)
    {
        var answer = await AuditorCommand.RunAsync(["check", Samples.Folder, .. options.Split(' ')]);
        Assert.Equal(ExitCode.Usage, answer.ExitCode);
        Assert.Contains(expected, answer.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Checks_can_be_listed_for_programs()
    {
        var answer = await AuditorCommand.RunAsync("checks", "--format", "json");

        Assert.Equal(ExitCode.Clean, answer.ExitCode);
        var checks = answer.Json.GetProperty("checks").EnumerateArray().ToList();
        Assert.Contains(checks, check => check.GetProperty("id").GetString() == "requests-must-balance" && check.GetProperty("severity").GetString() == "error");
        Assert.All(checks, check => Assert.True(check.GetProperty("examples").GetArrayLength() > 1));
    }

    private static string Suppression(string fingerprint, string expires) =>
        JsonSerializer.Serialize(new { fingerprint, reason = "已核实", by = "王五", expires });
}

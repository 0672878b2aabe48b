using System.Text;
using System.Text.Json.Nodes;

namespace Auditor.Cli.Tests;

/// <summary><c>auditor check --receipt</c> and <c>auditor verify</c>.</summary>
public sealed class ReceiptTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    private string Receipt => Path.Combine(_place.Root, "回执.json");

    [Fact]
    public async Task A_receipt_says_the_same_every_time_and_agrees_with_its_file()
    {
        var report = await Issue();
        var first = await File.ReadAllBytesAsync(Receipt, TestContext.Current.CancellationToken);
        await AuditorCommand.RunAsync("check", report, "--receipt", Receipt);
        Assert.Equal(first, await File.ReadAllBytesAsync(Receipt, TestContext.Current.CancellationToken));

        var answer = await AuditorCommand.RunAsync("verify", Receipt, report);

        Assert.Equal(ExitCode.Clean, answer.ExitCode);
        Assert.DoesNotContain("不一致", answer.Output, StringComparison.Ordinal);
        Assert.EndsWith("文件、规则、结论都与回执一致。\n", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_receipts_cannot_be_written_to_is_told()
    {
        var reports = new[] { "a.txt", "b.txt" }.Select(name => _place.Put(name, "岚州市水利局2023年政府信息公开工作年度报告\n一、总体情况\n"u8.ToArray())).ToList();
        await File.WriteAllTextAsync(Receipt, "", TestContext.Current.CancellationToken);

        var answer = await AuditorCommand.RunAsync("check", reports[0], reports[1], "--receipt", Receipt + Path.DirectorySeparatorChar);

        Assert.Equal(ExitCode.Usage, answer.ExitCode);
        Assert.StartsWith("无法写入回执“", answer.Complaint(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_file_is_told()
    {
        var report = await Issue();
        await File.AppendAllTextAsync(report, "\n", TestContext.Current.CancellationToken);

        var answer = await AuditorCommand.RunAsync("verify", Receipt, report);

        Assert.Equal(ExitCode.Findings, answer.ExitCode);
        Assert.Contains("不一致　文件内容（SHA-256）", answer.Output, StringComparison.Ordinal);
        Assert.Contains("内容在审核之后改动过", answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("score", "100", "得分：回执 100", "回执被改动过")]
    [InlineData("verdict", "\"pass\"", "结论：回执 通过", "回执被改动过")]
    [InlineData("errors", "0", "硬伤：回执 0 项", "回执被改动过")]
    [InlineData("agency", "\"别处县商务局\"", "机关：回执 别处县商务局", "回执被改动过")]
    [InlineData("rules", "\"0.0.1\"", "规则版本：回执 0.0.1", "程序版本不同")]
    [InlineData("policy", "\"00ff\"", "审核配置：回执 00ff", "请用 --config 指定")]
    [InlineData("compared", "true", "报告档案：回执 已比对", "请用 --archive 指定")]
    [InlineData("name", "\"另一份.txt\"", "文件名：回执 另一份.txt", "只是文件改了名")]
    public async Task A_doctored_value_is_told(string key, string value, string difference, string advice)
    {
        var report = await Issue();
        await Doctor(receipt => receipt[key] = JsonNode.Parse(value));

        var answer = await AuditorCommand.RunAsync("verify", Receipt, report);

        Assert.Equal(ExitCode.Findings, answer.ExitCode);
        Assert.Equal(1, answer.Output.Split('\n').Count(line => line.StartsWith("  不一致　", StringComparison.Ordinal)));
        Assert.Contains(difference, answer.Output, StringComparison.Ordinal);
        Assert.Contains(advice, answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_receipt_with_a_part_added_or_taken_away_is_refused()
    {
        var report = await Issue();
        var whole = await File.ReadAllTextAsync(Receipt, TestContext.Current.CancellationToken);
        foreach (var change in new Action<JsonObject>[] { receipt => receipt["备注"] = "合格", receipt => receipt.Remove("sha256"), receipt => receipt["schema"] = "auditor/1", receipt => receipt["sha256"] = null })
        {
            await File.WriteAllTextAsync(Receipt, whole, TestContext.Current.CancellationToken);
            await Doctor(change);
            Assert.StartsWith("回执不完整或被改动过", (await AuditorCommand.RunAsync("verify", Receipt, report)).Complaint(), StringComparison.Ordinal);
        }

        await File.WriteAllBytesAsync(Receipt, [0xFF, 0x00, 0x7B], TestContext.Current.CancellationToken);
        Assert.StartsWith("回执不完整或被改动过", (await AuditorCommand.RunAsync("verify", Receipt, report)).Complaint(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_any_more_is_told()
    {
        var report = await Issue();
        await File.WriteAllBytesAsync(report, [], TestContext.Current.CancellationToken);

        Assert.Equal(ExitCode.Unreadable, (await AuditorCommand.RunAsync("verify", Receipt, report)).ExitCode);
        Assert.Contains("找不到报告", (await AuditorCommand.RunAsync("verify", Receipt, report + "x")).Complaint(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_configuration_and_the_stated_year_are_taken_up_again()
    {
        var report = _place.Put("年报.txt", File.ReadAllBytes(Samples.Faulty));
        var config = Path.Combine(_place.Root, "auditor.json");
        await File.WriteAllTextAsync(config, """{ "checks": { "title-form": "off" } }""", TestContext.Current.CancellationToken);
        await AuditorCommand.RunAsync("check", report, "--receipt", Receipt, "--config", config, "--year", "2015");

        Assert.Equal(ExitCode.Clean, (await AuditorCommand.RunAsync("verify", Receipt, report, "--config", config)).ExitCode);
        Assert.Equal(ExitCode.Findings, (await AuditorCommand.RunAsync("verify", Receipt, report)).ExitCode);
    }

    [Fact]
    public async Task Several_reports_have_their_receipts_in_a_folder()
    {
        _place.Put("甲/年报.txt", File.ReadAllBytes(Samples.Clean));
        _place.Put("乙/年报.txt", File.ReadAllBytes(Samples.Faulty));
        var answer = await AuditorCommand.RunAsync("check", _place.Inbox, "--format", "json", "--receipt", _place.Outbox);

        Assert.Equal(["乙/年报.txt.receipt.json", "甲/年报.txt.receipt.json"], _place.Outcomes());
        Assert.Equal(2, answer.Json.GetArrayLength());
        Assert.Contains("2 份回执已写入", answer.Errors, StringComparison.Ordinal);
    }

    private async Task<string> Issue()
    {
        var report = _place.Put("年报.txt", File.ReadAllBytes(Samples.Faulty));
        var answer = await AuditorCommand.RunAsync("check", report, "--receipt", Receipt);
        Assert.Equal(ExitCode.Findings, answer.ExitCode);
        Assert.Contains("回执已写入", answer.Errors, StringComparison.Ordinal);
        return report;
    }

    private async Task Doctor(Action<JsonObject> change)
    {
        var receipt = JsonNode.Parse(await File.ReadAllTextAsync(Receipt, TestContext.Current.CancellationToken))!.AsObject();
        change(receipt);
        await File.WriteAllTextAsync(Receipt, receipt.ToJsonString(), Encoding.UTF8, TestContext.Current.CancellationToken);
    }
}

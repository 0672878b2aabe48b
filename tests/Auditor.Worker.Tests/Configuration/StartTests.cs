namespace Auditor.Worker.Tests.Configuration;

/// <summary>What stops the start, in the process as it is deployed.</summary>
public sealed class StartTests
{
    private const string Secret = "bm90LWEtcmVhbC1rZXktYnV0LXNlY3JldA==";
    private const string Dead = $"DefaultEndpointsProtocol=http;AccountName=dead;AccountKey={Secret};BlobEndpoint=http://127.0.0.1:1/dead";
    private const string DeadSas = $"BlobEndpoint=http://127.0.0.1:1/dead;SharedAccessSignature=sv=2025-01-05&sig={Secret}";

    [Theory]
    [InlineData("Inbox:Pth=x", "Inbox:Pth 不是已知的键。可用的键：AccountUrl、ConnectionString、Container、Kind、Path、PollSeconds、Prefix。")]
    [InlineData("Outbox:PollSeconds=3", "Outbox:PollSeconds 不是已知的键。可用的键：AccountUrl、ConnectionString、Container、Kind、Path、Prefix。")]
    [InlineData("Worker:Threads=3", "Worker:Threads 不是已知的键。可用的键：Language、Parallelism、Policy。")]
    [InlineData("Worker:Language=zh", "Worker:Language 的值不对，应为 Chinese、English 之一。")]
    [InlineData("Inbox:Path:Sub=3", "Inbox:Path 应为单个值")]
    [InlineData("Inbox:Kind=Blob", "Inbox:Kind 的值不对，应为 Folder、AzureBlob 之一。")]
    [InlineData("Inbox:Kind=1", "Inbox:Kind 的值不对，应为 Folder、AzureBlob 之一。")]
    [InlineData("Inbox:PollSeconds=soon", "Inbox:PollSeconds 的值不对，应为整数。")]
    [InlineData("Inbox:PollSeconds=0", "Inbox:PollSeconds 应为 1 至 86400 的整数（秒）。")]
    [InlineData("Worker:Parallelism=-1", "Worker:Parallelism 应为 0 至 256 的整数")]
    [InlineData("Inbox:Container=abc", "Inbox:Container 只用于 Kind 为 AzureBlob 时")]
    [InlineData("Inbox:Path=nowhere", "nowhere 不存在，请检查 Inbox:Path。")]
    [InlineData("Outbox:Path=in/out", "Outbox 与 Inbox 不能是同一处")]
    [InlineData("Outbox:Path=.", "Outbox 与 Inbox 不能是同一处")]
    [InlineData("Worker:Policy=nowhere.json", "nowhere.json")]
    [InlineData("Summary:Roster=nowhere.csv", "Summary:Roster 指定的文件不存在或打不开。")]
    [InlineData("Summary:Roster=bad.csv", "Summary:Roster 指定的文件不能用：应报名单第 2 行应有三列")]
    [InlineData("Summary:Previous=bad.csv", "Summary:Previous 指定的文件不能用：往期汇总读不出来。")]
    [InlineData("Summary:Names=x", "Summary:Names 不是已知的键。可用的键：Previous、Roster。")]
    [InlineData("Archive:Kind=Oracle", "Archive:Kind 的值不对，应为 None、Sqlite、PostgreSql 之一。")]
    [InlineData("Archive:File=x", "Archive:File 不是已知的键。可用的键：ConnectionString、Kind、Path、WaitSeconds。")]
    [InlineData("Archive:Path=x", "Archive:Path 只用于 Kind 为 Sqlite 时；现为 None。")]
    [InlineData("Archive:Kind=PostgreSql", "Archive:ConnectionString 应为 PostgreSQL 连接串")]
    [InlineData("Archive:WaitSeconds=0", "Archive:WaitSeconds 应为 1 至 600 的整数（秒）。")]
    [InlineData("Archive:Kind=Sqlite --Archive:Path=in/archive.db", "Archive:Path 不能在收件文件夹 Inbox:Path 之中")]
    [InlineData("Archive:Kind=Sqlite --Archive:Path=nowhere/archive.db", "打不开。请检查所在目录是否存在")]
    [InlineData("Queue:Kind=Kafka", "Queue:Kind 的值不对，应为 None、AzureStorageQueue 之一。")]
    [InlineData("Queue:Topic=x", "Queue:Topic 不是已知的键。可用的键：AccountUrl、ConnectionString、Kind、MaxAttempts、Name、Parallelism、SummarySeconds、SweepSeconds、VisibilitySeconds。")]
    [InlineData("Queue:AccountUrl=https://a.queue.core.windows.net", "Queue:AccountUrl 只用于 Kind 为 AzureStorageQueue 时；现为 None。")]
    [InlineData("Queue:Kind=AzureStorageQueue", "Queue:ConnectionString、AccountUrl 应恰好填写其中一个。")]
    [InlineData("Queue:Kind=AzureStorageQueue --Queue:Name=A", "Queue:Name 应为队列名：3 至 56 个小写字母、数字或连字符。")]
    [InlineData("Queue:Kind=AzureStorageQueue --Queue:AccountUrl=http://a.example", "Queue:AccountUrl 应为 https 地址")]
    [InlineData("Queue:Kind=AzureStorageQueue --Queue:AccountUrl=https://a.queue.core.windows.net", "Queue:Kind 为 AzureStorageQueue 时，Inbox:Kind 应为 AzureBlob。")]
    [InlineData("Queue:MaxAttempts=0", "Queue:MaxAttempts 应为 1 至 100 的整数。")]
    [InlineData("Queue:VisibilitySeconds=1", "Queue:VisibilitySeconds 应为 2 至 3600 的整数（秒）。")]
    [InlineData("Queue:Parallelism=0", "Queue:Parallelism 应为 1 至 256 的整数。")]
    [InlineData("Inbx:Path=x", "不认识参数 --Inbx:Path。")]
    [InlineData("drian", "不认识参数 --drian。")]
    public async Task Wrong_configuration_stops_the_start_and_says_what_is_allowed(string setting, string expected)
    {
        using var place = new Workplace();
        await File.WriteAllTextAsync(Path.Combine(Path.GetDirectoryName(place.Inbox)!, "bad.csv"), "机关,地区,层级\n青山县商务局\n", TestContext.Current.CancellationToken);
        var (exitCode, output, errors) = await RunAsync(place, [], [.. ("--drain --Inbox:Path=in --" + setting).Split(' ')]);
        Assert.Equal(ExitCodes.Unusable, exitCode);
        Assert.Empty(output);
        Assert.Contains(expected, errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Dead, "发件处 http://127.0.0.1:1/dead/reports/ 不可用：连接不上")]
    [InlineData(DeadSas, "发件处 http://127.0.0.1:1/dead/reports/ 不可用：连接不上")]
    [InlineData("AccountKey=" + Secret, "Outbox:ConnectionString 不是有效的存储账户连接串。")]
    [InlineData(Secret, "Outbox:ConnectionString 不是有效的存储账户连接串。")]
    public async Task An_account_out_of_reach_is_told_without_its_secret(string connection, string expected)
    {
        using var place = new Workplace();
        var environment = new Dictionary<string, string>
        {
            ["Outbox__Kind"] = "AzureBlob",
            ["Outbox__Container"] = "reports",
            ["Outbox__ConnectionString"] = connection,
        };
        var (exitCode, output, errors) = await RunAsync(place, environment, "--drain", "--Inbox:Path=in");
        Assert.Equal(ExitCodes.Unusable, exitCode);
        Assert.Contains(expected, errors, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, output + errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://example.invalid")]
    [InlineData("https://example.invalid/?sig=abc")]
    [InlineData("example")]
    public async Task An_account_url_must_be_plain_https(string url)
    {
        using var place = new Workplace();
        var (exitCode, _, errors) = await RunAsync(place, [], "--drain", "--Inbox:Kind=AzureBlob", "--Inbox:Container=abc", $"--Inbox:AccountUrl={url}");
        Assert.Equal(ExitCodes.Unusable, exitCode);
        Assert.Contains("Inbox:AccountUrl 应为 https 地址", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Environment_and_command_line_override_the_file_and_the_summary_is_named()
    {
        using var place = new Workplace();
        place.Put("a.txt", SampleReports.Text("青山县商务局", 2021));
        var environment = new Dictionary<string, string> { ["Inbox__Path"] = "nowhere", ["Outbox__Path"] = "out" };
        var (exitCode, output, errors) = await RunAsync(place, environment, "--drain", "--Inbox:Path=in");
        Assert.Equal(ExitCodes.Done, exitCode);
        Assert.Contains("审核 1 份，无法读取 0 份，未变化 0 份，未能处理 0 份。", output, StringComparison.Ordinal);
        Assert.Contains("汇总：", output, StringComparison.Ordinal);
        Assert.True(place.Has("summary.html"));
        Assert.Empty(errors);
    }

    private static Task<(int ExitCode, string Output, string Errors)> RunAsync(Workplace place, Dictionary<string, string> environment, params string[] args) =>
        WorkerProcess.RunAsync(Path.GetDirectoryName(place.Inbox)!, environment, args);
}

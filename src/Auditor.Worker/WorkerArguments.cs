using Auditor.Worker.Archiving;
using Auditor.Worker.Auditing;
using Auditor.Worker.Health;
using Auditor.Worker.Inbox;
using Auditor.Worker.Outbox;
using Auditor.Worker.Queue;

namespace Auditor.Worker;

/// <summary>命令行 of the worker: switches of ours, and settings that are passed on to the configuration.</summary>
/// <param name="Drain">Audit everything waiting, write the summary, exit.</param>
/// <param name="Submit">Files and folders to be put into the inbox; none where the worker is to work.</param>
/// <param name="Settings"><c>--Section:Key=value</c>, as given.</param>
public sealed record WorkerArguments(bool Drain, bool Help, IReadOnlyList<string> Submit, IReadOnlyList<string> Settings)
{
    /// <summary>Ask the worker that runs on this machine, instead of being one.</summary>
    public bool Health { get; init; }

    public const string Usage = """
        用法：dotnet Auditor.Worker.dll [--drain] [--节:键=值 …]
              dotnet Auditor.Worker.dll submit 路径 … [--节:键=值 …]

          submit    把文件（或文件夹中的报告）放入收件容器；用队列时一并送审，然后退出

          --drain   审核所有待审报告，写出汇总，然后退出；不带此开关则持续轮询收件处
          --health  询问本机上正在运行的审核服务是否正常（须设置 Health:Port），然后退出
          --help    显示本说明

        设置（也可写在程序旁的 appsettings.json，或用环境变量，如 Inbox__Path）：
          --Inbox:Kind=Folder|AzureBlob     收件处；Outbox 为发件处，键相同（PollSeconds 除外）
          --Inbox:Path=data/samples         文件夹，相对于当前目录；发件处默认 out
          --Inbox:ConnectionString=…        存储账户连接串；或用 AccountUrl（以托管身份登录）
          --Inbox:Container=…  --Inbox:Prefix=…
          --Inbox:PollSeconds=10            轮询间隔，秒
          --Queue:Kind=None|AzureStorageQueue   用队列时可多机同时审核，收件处须为 AzureBlob
          --Queue:Name=reports              队列名；存储账户用 --Queue:ConnectionString=… 或 --Queue:AccountUrl=…
          --Archive:Kind=None|Sqlite|PostgreSql   报告档案：与往年和其他机关的报告比对；默认不用
          --Archive:Path=archive.db         SQLite 文件；PostgreSQL 用 --Archive:ConnectionString=…
          --Summary:Roster=应报名单.csv     汇总页列出还没有报送的机关
          --Summary:Previous=summary.json   往期汇总：汇总页列出变化
          --Health:Port=0                   在此端口提供 /healthz /readyz /metrics；0 不开放；默认只限本机，见 Health:Listen
          --Telemetry:Otlp:Endpoint=…       把指标和调用链发往 OpenTelemetry 采集器，如 http://采集器:4317；默认不发
          --Worker:Parallelism=0            同时审核几份；0 表示与处理器核数相同

        退出码：0 完成；1 程序故障；2 用法、配置有误或存储不可用；3 已完成，但有报告未能处理。
        """;

    private const string SubmitVerb = "submit";

    private static readonly string[] Sections = [InboxOptions.Section, OutboxOptions.Section, QueueOptions.Section, ArchiveOptions.Section, WorkerOptions.Section, SummaryOptions.Section, HealthOptions.Section, "Telemetry", "Logging"];

    /// <summary>Sets <paramref name="problem"/> to what is wrong when an argument is not known; values are not repeated in it.</summary>
    public static WorkerArguments Parse(IReadOnlyList<string> args, out string? problem)
    {
        var isSubmit = args is [SubmitVerb, ..];
        var submit = isSubmit ? args.Skip(1).Where(arg => !arg.StartsWith("--", StringComparison.Ordinal)).ToList() : [];
        var settings = args.Skip(isSubmit ? 1 : 0).Where(arg => arg is not ("--drain" or "--health" or "--help" or "-h") && !submit.Contains(arg)).ToList();
        problem = settings.Where(setting => !IsSetting(setting)).Select(Refusal).FirstOrDefault();
        if (isSubmit && submit.Count == 0)
            problem ??= "submit 后应写出要报送的文件或文件夹。";
        return new WorkerArguments(args.Contains("--drain"), args.Contains("--help") || args.Contains("-h"), submit, settings) { Health = args.Contains("--health") };
    }

    private static bool IsSetting(string arg) =>
        arg.StartsWith("--", StringComparison.Ordinal)
        && arg.Split('=', 2) is [var key, _]
        && key[2..].Split(':') is { Length: >= 2 } parts
        && Sections.Contains(parts[0], StringComparer.OrdinalIgnoreCase);

    private static string Refusal(string arg) =>
        $"不认识参数 {arg.Split('=', 2)[0]}。可用 --drain、--health、--help，或 --节:键=值（节为 {string.Join("、", Sections)}）。";
}

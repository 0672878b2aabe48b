using System.Text;
using Auditor.Comparing;
using Auditor.Reading;
using Auditor.Worker.Auditing;
using Azure;
using Npgsql;

namespace Auditor.Worker.Tests.Telemetry;

/// <summary>Secrets are planted wherever they can come from; none may turn up in logs, traces, metrics, or pages of rejection.</summary>
public sealed class SecretsTests
{
    private const string Text = "金丝雀原文甲乙丙";
    private const string Signature = "CANARYSIGNATURE";
    private const string Message = "CANARYMESSAGE";
    private const string Password = "CANARYPASSWORD";
    private static readonly string Key = Convert.ToBase64String(Encoding.UTF8.GetBytes("CANARYKEYCANARYKEYCANARYKEY"));

    [Fact]
    public async Task Nothing_of_a_report_a_signed_name_or_an_exception_is_told()
    {
        using var collector = new Collector();
        using var place = new Workplace { Auditor = new LeakingAuditor() };
        place.Put($"读不了.docx?sv=2024-11-04&sig={Signature}%3D", [.. SampleReports.Binary(seed: 5), .. Encoding.UTF8.GetBytes(Text)]);
        place.Put($"好的.txt?sv=2024-11-04&sig={Signature}2", [.. SampleReports.Text("青山县商务局", 2021), .. Encoding.UTF8.GetBytes(Text)]);
        foreach (var name in LeakingAuditor.Faults.Keys)
            place.Put(name, Encoding.UTF8.GetBytes(Text));

        var drained = await place.DrainAsync([.. place.FolderSettings, $"--Telemetry:Otlp:Endpoint={collector.Address}", "--Telemetry:Otlp:Protocol=HttpProtobuf", "--Logging:LogLevel:Default=Trace"]);

        Assert.Equal(ExitCodes.SomeFailed, drained.ExitCode);
        Assert.NotEmpty(collector.Everything);
        var rejected = place.Outcomes().Keys.Where(path => path.StartsWith("rejected/", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(rejected);
        AssertSilent(place.Log.Text, collector.Everything, drained.Message!, string.Join('\n', place.Outcomes().Keys), string.Concat(rejected.Select(path => Encoding.UTF8.GetString(place.Get(path)))));
        Assert.DoesNotContain(Signature, Encoding.UTF8.GetString(place.Get("summary.html")) + Encoding.UTF8.GetString(place.Get("summary.json")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_names_that_differ_in_the_signature_alone_have_outcomes_of_their_own()
    {
        using var place = new Workplace();
        place.Put("a.txt?sig=one", SampleReports.Text("青山县商务局", 2021));
        place.Put("a.txt?sig=two", SampleReports.Text("青山县教育局", 2021));
        await place.DrainAsync();
        Assert.Equal(2, place.Outcomes().Keys.Count(path => path.StartsWith("receipts/", StringComparison.Ordinal)));
        Assert.DoesNotContain(place.Outcomes().Keys, path => path.Contains("one", StringComparison.Ordinal) || path.Contains("two", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_storage_out_of_reach_is_told_without_its_key()
    {
        using var place = new Workplace();
        var dead = $"DefaultEndpointsProtocol=http;AccountName=canary;AccountKey={Key};BlobEndpoint=http://127.0.0.1:{FreePort.Find()}/canary";
        var (exitCode, output, errors) = await WorkerProcess.RunAsync(Path.GetTempPath(), new Dictionary<string, string> { ["Inbox__ConnectionString"] = dead, ["Logging__LogLevel__Default"] = "Trace" },
            $"--Outbox:Path={place.Outbox}", "--Inbox:Kind=AzureBlob", "--Inbox:Container=reports", "--drain");
        Assert.Equal(ExitCodes.Unusable, exitCode);
        AssertSilent(output, errors);
    }

    [Fact]
    public async Task A_database_out_of_reach_is_told_without_its_password()
    {
        using var place = new Workplace();
        var dead = $"Host=127.0.0.1;Port={FreePort.Find()};Database=reports;Username=auditor;Password={Password};Timeout=2";
        var (exitCode, output, errors) = await WorkerProcess.RunAsync(Path.GetTempPath(), new Dictionary<string, string> { ["Archive__ConnectionString"] = dead, ["Logging__LogLevel__Default"] = "Trace" },
            [.. place.FolderSettings, "--Archive:Kind=PostgreSql", "--drain"]);
        Assert.Equal(ExitCodes.Unusable, exitCode);
        AssertSilent(output, errors);
    }

    [Fact]
    public async Task A_fault_that_stops_the_service_is_told_without_its_message()
    {
        using var place = new Workplace();
        using var errors = new StringWriter();
        using var host = place.Build(drain: true, place.FolderSettings, new BrokenClock());
        Assert.Equal(ExitCodes.Fault, await WorkerRun.RunAsync(host, TextWriter.Null, errors));
        Assert.Contains(nameof(NotSupportedException), errors.ToString(), StringComparison.Ordinal);
        AssertSilent(errors.ToString(), place.Log.Text);
    }

    private static void AssertSilent(params IReadOnlyList<string> told) =>
        Assert.All(new[] { Text, Signature, Message, Password, Key }, secret => Assert.All(told, text => Assert.DoesNotContain(secret, text, StringComparison.Ordinal)));

    /// <summary>Throws what libraries throw, with secrets in the messages.</summary>
    private sealed class LeakingAuditor : IAuditor
    {
        public static readonly IReadOnlyDictionary<string, Exception> Faults = new Dictionary<string, Exception>
        {
            ["存储.txt"] = new RequestFailedException(403, $"PUT https://canary/?sig={Signature} {Message}", "AuthenticationFailed", new IOException(Message)),
            ["数据库.txt"] = new NpgsqlException($"Host=db;Password={Password} {Message}", new IOException(Message)),
            ["磁盘.txt"] = new IOException(Message),
            ["程序.txt"] = new InvalidOperationException($"{Message} {Text}", new FormatException(Text)),
        };

        private readonly SharedAuditor _real = new();

        public string Rules => _real.Rules;

        public IReadOnlyDictionary<string, string> Models => _real.Models;

        public Audit Audit(SourceFile file, Action<ArchivedReport> keep) => Faults.TryGetValue(file.Name, out var fault) ? throw fault : _real.Audit(file, keep);
    }

    private sealed class BrokenClock : TimeProvider
    {
        public override long GetTimestamp() => throw new NotSupportedException(Message);
    }
}

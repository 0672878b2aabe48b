using System.Security.Cryptography;
using Auditor.Worker.Archiving;
using Auditor.Worker.Auditing;
using Auditor.Worker.Outbox;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Auditor.Worker.Tests;

/// <summary>An inbox and an outbox folder of one test, and the worker put together on them.</summary>
internal sealed class Workplace : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("auditor-worker-").FullName;

    public Workplace() => Directory.CreateDirectory(Inbox);

    public string Inbox => Path.Combine(_root, "in");

    public string Outbox => Path.Combine(_root, "out");

    public LogLines Log { get; } = new();

    /// <summary>Null for the real one, with the archive of the settings.</summary>
    public IAuditor? Auditor { get; set; }

    public IReadOnlyList<string> FolderSettings => [$"--Inbox:Path={Inbox}", $"--Outbox:Path={Outbox}", "--Inbox:PollSeconds=1"];

    public void Put(string path, byte[] content)
    {
        var full = Path.Combine(Inbox, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, content);
    }

    public byte[] Get(string path) => File.ReadAllBytes(Path.Combine(Outbox, path));

    public bool Has(string path) => File.Exists(Path.Combine(Outbox, path));

    /// <summary>Outcome path → hash and modification time, to see whether anything was touched.</summary>
    public SortedDictionary<string, (string Hash, DateTime Modified)> Outcomes() => Below(Outbox);

    public static SortedDictionary<string, (string Hash, DateTime Modified)> Below(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(
            file => Path.GetRelativePath(folder, file),
            file => (Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))), File.GetLastWriteTimeUtc(file))),
        StringComparer.Ordinal);

    public Task<DrainOutcome> DrainAsync() => DrainAsync(FolderSettings);

    public async Task<DrainOutcome> DrainAsync(IReadOnlyList<string> settings)
    {
        using var host = Build(drain: true, settings);
        var outcome = host.Services.GetRequiredService<DrainOutcome>();
        await host.RunAsync(TestContext.Current.CancellationToken);
        return outcome;
    }

    public IHost Build(bool drain, IReadOnlyList<string> settings, TimeProvider? clock = null, Func<IOutbox, IOutbox>? outbox = null)
    {
        var builder = WorkerHost.CreateBuilder(new WorkerArguments(drain, Help: false, Submit: [], settings));
        builder.Logging.ClearProviders().AddProvider(Log);
        builder.Services.AddSingleton(provider => Auditor ?? new SharedAuditor(provider.GetRequiredService<OpenArchive>().Reports)).AddSingleton(clock ?? TimeProvider.System);
        if (outbox is not null)
        {
            var real = builder.Services.Last(service => service.ServiceType == typeof(IOutbox)).ImplementationFactory!;
            builder.Services.AddSingleton(provider => outbox((IOutbox)real(provider)));
        }

        var host = builder.Build();
        host.Services.GetRequiredService<IStartupValidator>().Validate();
        return host;
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}

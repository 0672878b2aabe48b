using Auditor.Worker.Archiving;
using Auditor.Worker.Auditing;
using Auditor.Worker.Configuration;
using Auditor.Worker.Health;
using Auditor.Worker.Inbox;
using Auditor.Worker.Outbox;
using Auditor.Worker.Queue;
using Auditor.Worker.Receipts;
using Auditor.Worker.Storage;
using Auditor.Worker.Telemetry;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace Auditor.Worker;

/// <summary>How the worker is put together.</summary>
public static class WorkerHost
{
    /// <summary>What reports in hand and the summary may take after SIGTERM; Kubernetes allows 30 s before it kills.</summary>
    private static readonly TimeSpan ShutdownTimeout = TimeSpan.FromSeconds(28);

    public static HostApplicationBuilder CreateBuilder(WorkerArguments arguments)
    {
        var startup = new ConfigurationManager();
        startup.AddInMemoryCollection([new("hostBuilder:reloadConfigOnChange", "false")]);
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings
        {
            Args = [.. arguments.Settings],
            Configuration = startup,
            ContentRootPath = AppContext.BaseDirectory,
        });

        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None); // it logs messages of exceptions; WorkerRun tells the kind alone
        builder.Logging.ClearProviders().AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.UseUtcTimestamp = true;
            console.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss'Z' ";
        });
        builder.Services
            .Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace)
            .Configure<ConsoleLifetimeOptions>(lifetime => lifetime.SuppressStatusMessages = true)
            .Configure<HostOptions>(host => host.ShutdownTimeout = ShutdownTimeout)
            .AddSection<InboxOptions>(InboxOptions.Section)
            .AddSection<OutboxOptions>(OutboxOptions.Section)
            .AddSection<ArchiveOptions>(ArchiveOptions.Section)
            .AddSection<QueueOptions>(QueueOptions.Section)
            .AddSingleton<IValidateOptions<QueueOptions>, QueueNeedsBlobs>()
            .AddSection<WorkerOptions>(WorkerOptions.Section)
            .AddSection<SummaryOptions>(SummaryOptions.Section)
            .AddSingleton<IValidateOptions<OutboxOptions>, PlacesMustDiffer>()
            .AddSingleton<IValidateOptions<ArchiveOptions>, ArchiveOutsideInbox>()
            .AddSingleton<IValidateOptions<SummaryOptions>, SummaryFilesUsable>()
            .AddSingleton(TimeProvider.System)
            .AddStorage(arguments.Drain)
            .AddTelemetry(builder.Configuration)
            .AddHealth()
            .AddAuditing()
            .AddSingleton<Submission>();
        var kind = new QueueOptions();
        SectionBinder.Bind(builder.Configuration.GetSection(QueueOptions.Section), kind);
        _ = kind.Kind switch
        {
            QueueKind.None when arguments.Drain => builder.Services.AddHostedService<DrainService>(),
            QueueKind.None => builder.Services.AddHostedService<AuditService>(),
            QueueKind.AzureStorageQueue when arguments.Drain => builder.Services.AddQueue().AddHostedService<QueueDrain>(),
            QueueKind.AzureStorageQueue => builder.Services.AddQueue().AddHostedService<QueueService>(),
            var other => throw new InvalidOperationException($"unknown kind of queue {other}"),
        };
        return builder;
    }

    private static IServiceCollection AddStorage(this IServiceCollection services, bool drain) => services
        .AddSingleton<IInbox>(provider => provider.GetRequiredService<IOptions<InboxOptions>>().Value switch
        {
            { Kind: StorageKind.Folder } folder => ActivatorUtilities.CreateInstance<FolderInbox>(
                provider, folder.Path, drain ? TimeSpan.Zero : FolderInbox.StillBeingWritten),
            { Kind: StorageKind.AzureBlob } blob => new AzureBlobInbox(AzureContainer.Connect(blob), blob.FolderPrefix),
            var other => throw new InvalidOperationException($"unknown kind of inbox {other.Kind}"),
        })
        .AddSingleton<IOutbox>(provider => provider.GetRequiredService<IOptions<OutboxOptions>>().Value switch
        {
            { Kind: StorageKind.Folder } folder => new FolderOutbox(folder.Path),
            { Kind: StorageKind.AzureBlob } blob => new AzureBlobOutbox(AzureContainer.Connect(blob), blob.FolderPrefix),
            var other => throw new InvalidOperationException($"unknown kind of outbox {other.Kind}"),
        });

    /// <summary>Before the service that does the work, so that it is known to live from the start.</summary>
    private static IServiceCollection AddHealth(this IServiceCollection services) => services
        .AddSection<HealthOptions>(HealthOptions.Section)
        .AddSingleton<Readiness>()
        .AddHostedService<HealthServer>();

    private static IServiceCollection AddAuditing(this IServiceCollection services) => services
            .AddSingleton(provider => new OpenArchive(provider.GetRequiredService<IOptions<ArchiveOptions>>().Value))
            .AddSingleton<IAuditor>(LoadAuditor)
            .AddSingleton<ReceiptBook>()
            .AddSingleton<IReportHolders>(provider => provider.GetRequiredService<ReceiptBook>())
            .AddSingleton<ArchiveRegister>()
            .AddSingleton<OutcomePages>()
            .AddSingleton<ItemAuditor>()
            .AddSingleton(provider => SummaryFiles.Load(provider.GetRequiredService<IOptions<SummaryOptions>>().Value))
            .AddSingleton<CopyGroups>()
            .AddSingleton<SummaryPages>()
            .AddSingleton<AuditRound>()
            .AddSingleton<DrainOutcome>();

    private static PipelineAuditor LoadAuditor(IServiceProvider provider)
    {
        var auditor = PipelineAuditor.Load(
            AppContext.BaseDirectory, provider.GetRequiredService<IOptions<WorkerOptions>>().Value.Policy, provider.GetRequiredService<OpenArchive>().Reports, provider.GetRequiredService<TimeProvider>());
        foreach (var problem in auditor.ModelProblems)
            provider.GetRequiredService<ILogger<PipelineAuditor>>().ModelNotInUse(problem);
        return auditor;
    }
}

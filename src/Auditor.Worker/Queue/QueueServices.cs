using Auditor.Worker.Inbox;
using Auditor.Worker.Receipts;
using Microsoft.Extensions.Options;

namespace Auditor.Worker.Queue;

/// <summary>How the worker is put together on a queue.</summary>
public static class QueueServices
{
    public static IServiceCollection AddQueue(this IServiceCollection services) => services
        .AddSingleton(provider =>
        {
            var options = provider.GetRequiredService<IOptions<QueueOptions>>().Value;
            var account = QueueAccount.Connect(options);
            return new QueuedRequests(account.GetQueueClient(options.Name), account.GetQueueClient(options.PoisonName));
        })
        .AddSingleton(provider =>
        {
            var options = provider.GetRequiredService<IOptions<InboxOptions>>().Value;
            return new AuditRequestReader(options.Container!, options.FolderPrefix);
        })
        .AddSingleton(provider => (AzureBlobInbox)provider.GetRequiredService<IInbox>())
        .AddSingleton<SharedHolders>()
        .AddSingleton<IReportHolders>(provider => provider.GetRequiredService<SharedHolders>())
        .AddSingleton<SharedReceipts>()
        .AddSingleton<RequestAuditor>()
        .AddSingleton<MessageHandler>()
        .AddSingleton<QueueWork>()
        .AddSingleton<InboxSweep>();
}

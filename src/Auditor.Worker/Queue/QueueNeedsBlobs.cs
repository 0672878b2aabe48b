using Auditor.Worker.Inbox;
using Auditor.Worker.Storage;
using Microsoft.Extensions.Options;

namespace Auditor.Worker.Queue;

/// <summary>A message names a blob; other workers cannot see a folder of this machine.</summary>
public sealed class QueueNeedsBlobs(IOptions<InboxOptions> inbox) : IValidateOptions<QueueOptions>
{
    public ValidateOptionsResult Validate(string? name, QueueOptions options) =>
        options.Kind == QueueKind.AzureStorageQueue && inbox.Value.Kind != StorageKind.AzureBlob
            ? ValidateOptionsResult.Fail("Queue:Kind 为 AzureStorageQueue 时，Inbox:Kind 应为 AzureBlob。")
            : ValidateOptionsResult.Success;
}

using System.ComponentModel.DataAnnotations;
using Auditor.Worker.Inbox;
using Auditor.Worker.Outbox;
using Auditor.Worker.Storage;
using Microsoft.Extensions.Options;

namespace Auditor.Worker.Configuration;

/// <summary>Inbox and outbox may not lie in one another: the worker would audit its own audit pages, without end.</summary>
public sealed class PlacesMustDiffer(IOptions<InboxOptions> inbox) : IValidateOptions<OutboxOptions>
{
    public ValidateOptionsResult Validate(string? name, OutboxOptions options) =>
        Overlap(inbox.Value, options)
            ? ValidateOptionsResult.Fail("Outbox 与 Inbox 不能是同一处，也不能一个在另一个之中，否则审核页会被当作报告再审。")
            : ValidateOptionsResult.Success;

    private static bool Overlap(StorageOptions inbox, StorageOptions outbox)
    {
        if (inbox.Kind != outbox.Kind || !IsComplete(inbox) || !IsComplete(outbox))
            return false;

        var (first, second) = (PlaceOf(inbox), PlaceOf(outbox));
        return first.StartsWith(second, StringComparison.OrdinalIgnoreCase) || second.StartsWith(first, StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsComplete(StorageOptions options) =>
        Validator.TryValidateObject(options, new ValidationContext(options), validationResults: null, validateAllProperties: true);

    private static string PlaceOf(StorageOptions options) => options.Kind switch
    {
        StorageKind.Folder => Path.TrimEndingDirectorySeparator(Path.GetFullPath(options.Path)) + Path.DirectorySeparatorChar,
        StorageKind.AzureBlob => $"{AzureContainer.Connect(options).Uri.GetLeftPart(UriPartial.Path).TrimEnd('/')}/{options.FolderPrefix}",
        _ => throw new InvalidOperationException($"unknown kind of storage {options.Kind}"),
    };
}

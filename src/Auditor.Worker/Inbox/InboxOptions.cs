using System.ComponentModel.DataAnnotations;
using Auditor.Worker.Storage;

namespace Auditor.Worker.Inbox;

/// <summary>Section <c>Inbox</c>: where reports come from.</summary>
public sealed class InboxOptions : StorageOptions
{
    public const string Section = "Inbox";

    public InboxOptions() => Path = "data/samples";

    /// <summary>Pause between two looks at the inbox, in seconds.</summary>
    [Range(1, 86400, ErrorMessage = "应为 1 至 86400 的整数（秒）")]
    public int PollSeconds { get; set; } = 10;
}

using Auditor.Rendering;
using Auditor.Worker.Auditing;
using Auditor.Worker.Inbox;

namespace Auditor.Worker.Receipts;

/// <summary>回执: this version of this item was audited with these rules and models. Written last, it makes an outcome final.</summary>
/// <param name="Path">Path of the item below the inbox.</param>
/// <param name="Version">Version as the inbox told it.</param>
/// <param name="Sha256">Of the bytes that were audited.</param>
/// <param name="Rules">Version of the rules.</param>
/// <param name="Models">Task → hash of the model.</param>
/// <param name="Entries">Its line in the summary; of a zip file, one for each report in it.</param>
public sealed record Receipt(
    string Path, string Version, string Sha256, string Rules, IReadOnlyDictionary<string, string> Models, IReadOnlyList<SummaryEntry> Entries)
{
    /// <summary>Keys under which the archive knows its reports; none without an archive.</summary>
    public IReadOnlyList<string> Archived { get; init; } = [];

    /// <summary>待复审: the archive has changed since in a way that concerns it.</summary>
    public bool IsReopened { get; init; }

    /// <summary>True when it is for this version, audited with the rules and models in use.</summary>
    public bool IsOf(InboxItem item, IAuditor auditor) => Version == item.Version
        && Rules == auditor.Rules
        && Models.Count == auditor.Models.Count
        && Models.All(model => auditor.Models.GetValueOrDefault(model.Key) == model.Value);

    /// <summary>True when nothing is left to do for this version of the item.</summary>
    public bool Covers(InboxItem item, IAuditor auditor) => !IsReopened && IsOf(item, auditor);
}

using Auditor.Worker.Storage;

namespace Auditor.Worker.Outbox;

/// <summary>Section <c>Outbox</c>: where audit pages go.</summary>
public sealed class OutboxOptions : StorageOptions
{
    public const string Section = "Outbox";

    public OutboxOptions() => Path = "out";
}

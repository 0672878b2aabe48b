namespace Auditor.Worker.Auditing;

/// <summary>How many reports a round brought to which outcome. Thread-safe.</summary>
public sealed class RoundTally
{
    private readonly int[] _counts = new int[Enum.GetValues<ItemOutcome>().Length];

    public int this[ItemOutcome outcome] => Volatile.Read(ref _counts[(int)outcome]);

    /// <summary>True when the round was broken off by a wish to stop.</summary>
    public bool IsInterrupted { get; set; }

    /// <summary>Reports whose outcome was written.</summary>
    public int Written => this[ItemOutcome.Audited] + this[ItemOutcome.AuditedAgain] + this[ItemOutcome.Rejected];

    public void Count(ItemOutcome outcome, int reports = 1) => Interlocked.Add(ref _counts[(int)outcome], reports);
}

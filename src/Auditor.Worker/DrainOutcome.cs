namespace Auditor.Worker;

/// <summary>What <c>--drain</c> has to say at its end.</summary>
public sealed class DrainOutcome
{
    public int ExitCode { get; set; } = ExitCodes.Done;

    /// <summary>For the operator; null while there is nothing to say.</summary>
    public string? Message { get; set; }
}

namespace Auditor.Worker;

/// <summary>退出码 of the worker process.</summary>
public static class ExitCodes
{
    public const int Done = 0;

    /// <summary>A fault of ours; the log has it.</summary>
    public const int Fault = 1;

    /// <summary>Wrong use or configuration, or storage that cannot be reached.</summary>
    public const int Unusable = 2;

    /// <summary>Drained, but some reports could not be handled.</summary>
    public const int SomeFailed = 3;
}

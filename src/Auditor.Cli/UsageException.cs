namespace Auditor.Cli;

/// <summary>Something the user can put right; the message says how.</summary>
public sealed class UsageException(string message) : Exception(message);

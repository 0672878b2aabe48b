namespace Auditor.Worker.Outbox;

/// <summary>Another worker has written this outcome meanwhile: nobody's fault, and the work is done again from what is there now.</summary>
public sealed class OutcomeChangedException(Exception? cause = null) : IOException("outcome changed", cause);

namespace Auditor.Worker.Storage;

/// <summary>An inbox or outbox as a whole cannot be used. The message is Chinese, for the operator, and free of secrets.</summary>
public sealed class StorageUnavailableException(string message, Exception? cause = null) : IOException(message, cause);

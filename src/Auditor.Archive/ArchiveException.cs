namespace Auditor.Archive;

/// <summary>The archive cannot be used; the message says in Chinese why and what to do, and holds no secret.</summary>
public sealed class ArchiveException(string message, Exception? inner = null) : Exception(message, inner);

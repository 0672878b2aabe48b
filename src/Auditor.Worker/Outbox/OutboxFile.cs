namespace Auditor.Worker.Outbox;

/// <summary>A file in the outbox.</summary>
/// <param name="Path">Below the outbox.</param>
/// <param name="Version">Another one after every write.</param>
public readonly record struct OutboxFile(string Path, string Version);

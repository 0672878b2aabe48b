namespace Auditor.Worker.Queue;

/// <summary>送审消息: what a message of the queue asks for.</summary>
/// <param name="Path">Path of the item below the inbox.</param>
/// <param name="Version">ETag of the blob; null: whichever is there. A newer one in the inbox is audited instead.</param>
/// <param name="IsAgain">复审: to be done though a receipt stands.</param>
public sealed record AuditRequest(string Path, string? Version, bool IsAgain = false);

namespace Auditor.Worker.Storage;

/// <summary>An item that cannot be read though its storage is there. The message is Chinese, without a full stop.</summary>
public sealed class ItemUnreadableException(string reason, Exception cause) : IOException(reason, cause);

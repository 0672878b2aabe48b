namespace Auditor.Worker.Storage;

/// <summary>The item was deleted or replaced after it was listed: nobody's fault, and the next round sees what is there then.</summary>
public sealed class ItemGoneException(Exception cause) : IOException("item gone", cause);

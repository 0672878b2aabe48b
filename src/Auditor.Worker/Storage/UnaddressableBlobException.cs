namespace Auditor.Worker.Storage;

/// <summary>A blob whose name has segments such as <c>..</c>: its address would be that of another blob, even of another container.</summary>
public sealed class UnaddressableBlobException() : IOException("unaddressable blob");

namespace Auditor.Rendering;

/// <summary>雷同: another agency's report of the archive, and the share of the audited report's own wording that is alike; 0 to 1.</summary>
public sealed record SharedWording(string Agency, double Similarity);

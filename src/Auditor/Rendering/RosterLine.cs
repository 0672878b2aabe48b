namespace Auditor.Rendering;

/// <summary>An agency that has to submit.</summary>
public sealed record RosterLine(string Agency, string Region, string Level);

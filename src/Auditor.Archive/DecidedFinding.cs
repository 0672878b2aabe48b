namespace Auditor.Archive;

/// <summary>A finding of the latest audits that a reviewer has confirmed or dismissed.</summary>
/// <param name="Check">Id of the check.</param>
public sealed record DecidedFinding(string Check, double Confidence, bool IsConfirmed);

namespace Auditor.Rendering.Triage;

/// <summary>复核决定, as the list shows it.</summary>
public sealed record TriageDecision(bool IsConfirmed, string Note, string By);

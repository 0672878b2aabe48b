namespace Auditor.Archive;

/// <summary>复核决定 on a finding; it outlives the audit by the finding's fingerprint.</summary>
/// <param name="IsConfirmed">确认; false for 排除.</param>
public sealed record Decision(string Fingerprint, bool IsConfirmed, string Note, string By, DateTimeOffset At);

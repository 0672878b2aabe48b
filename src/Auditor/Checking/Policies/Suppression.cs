namespace Auditor.Checking.Policies;

/// <summary>豁免: somebody looked at a finding and stands for leaving it as it is.</summary>
/// <param name="Fingerprint">Of the finding, as the audit writes it.</param>
/// <param name="Reason">Why it may stand, in the words of the person.</param>
/// <param name="By">Who answers for it.</param>
/// <param name="Expires">Last day on which it holds.</param>
public sealed record Suppression(string Fingerprint, string Reason, string By, DateOnly Expires);

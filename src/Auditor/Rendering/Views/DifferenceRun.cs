namespace Auditor.Rendering.Views;

/// <summary>Characters of a passage that the other one has too, or has not.</summary>
internal sealed record DifferenceRun(string Text, bool IsDifferent);

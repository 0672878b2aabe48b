namespace Auditor.Rendering.Views;

/// <summary>What one finding costs.</summary>
internal sealed record DeductionView(int Finding, SeverityView Severity, int Points);

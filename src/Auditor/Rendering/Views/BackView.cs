namespace Auditor.Rendering.Views;

/// <summary>The way back from a passage to its finding.</summary>
internal sealed record BackView(int Finding, string Css);

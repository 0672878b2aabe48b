namespace Auditor.Rendering.Views;

/// <summary>How many reports have a verdict.</summary>
internal sealed record VerdictCountView(VerdictView Verdict, ShareView Share);

namespace Auditor.Rendering.Views;

/// <summary>A check that found nothing.</summary>
internal sealed record PassedCheckView(string Id, string Title);

namespace Auditor.Rendering.Views;

/// <summary>A line of the report's own text.</summary>
/// <param name="Number">From 1, as evidence counts.</param>
/// <param name="Id">Anchor of the section that begins here; null when none does.</param>
/// <param name="Css">Heading or table row; null for prose.</param>
internal sealed record LineView(int Number, string? Id, string? Css, IReadOnlyList<RunView> Runs);

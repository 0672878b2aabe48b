namespace Auditor.Rendering.Views;

/// <summary>A stretch of one line with the same style throughout.</summary>
/// <param name="MarkId">Anchor of the evidence that begins here; null when none does.</param>
/// <param name="Css">Style classes; null when plain.</param>
/// <param name="Title">What the styles mean; null when plain.</param>
/// <param name="Backs">Findings whose evidence ends here.</param>
internal sealed record RunView(string Text, bool IsMark, string? MarkId, string? Css, string? Title, IReadOnlyList<BackView> Backs);

using Auditor.Reports;

namespace Auditor.Rendering.Views;

/// <summary>A piece of evidence as it is marked in the text.</summary>
/// <param name="Span">Never empty; begins and ends with a visible character.</param>
/// <param name="Finding">Number of the finding on the page, from 1.</param>
/// <param name="IsMain">The first evidence of the finding: the wrong figure itself, not those it is held against.</param>
/// <param name="Note">Which finding; at its first evidence also what is wrong; the card at the passage has the rest.</param>
internal sealed record Passage(TextSpan Span, Severity Severity, int Finding, bool IsMain, string Note);

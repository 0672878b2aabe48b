using Auditor.Reports;

namespace Auditor.Rendering.Views;

/// <summary>What a model or rule says about a stretch of text, shown by style and title.</summary>
internal sealed record Tint(TextSpan Span, string Css, string Title);

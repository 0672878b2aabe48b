namespace Auditor.Rendering.Views;

/// <summary>A passage beside the one it is like.</summary>
/// <param name="Href">Leads to the line in the report's own text.</param>
internal sealed record ComparedPassageView(string Href, int Line, IReadOnlyList<DifferenceRun> Here, IReadOnlyList<DifferenceRun> There);

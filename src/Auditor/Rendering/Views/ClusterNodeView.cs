namespace Auditor.Rendering.Views;

/// <summary>A report of a copy cluster as a numbered point.</summary>
internal sealed record ClusterNodeView(int Number, string Agency, int? Year, int X, int Y);

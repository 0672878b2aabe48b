namespace Auditor.Rendering.Views;

/// <summary>An agency of a copy cluster as a numbered point.</summary>
internal sealed record ClusterNodeView(int Number, string Agency, int X, int Y);

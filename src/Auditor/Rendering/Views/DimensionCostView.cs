namespace Auditor.Rendering.Views;

/// <summary>What the findings of one dimension cost together.</summary>
/// <param name="IsFull">The dimension can cost no more.</param>
internal sealed record DimensionCostView(string Name, IReadOnlyList<DeductionView> Deductions, int Points, int Width, bool IsFull);

namespace Auditor.Classifying;

/// <summary>What the classifier says about a year.</summary>
/// <param name="Error">Probability that it is a copy error.</param>
/// <param name="Band">How far that may be relied on.</param>
public sealed record YearLabel(double Error, Band Band)
{
    /// <summary>The words around it that spoke most for an error; empty where none is suspected.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];
}

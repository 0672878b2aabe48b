using Auditor.Reports;

namespace Auditor.Classifying;

/// <summary>必备内容: whether a topic that the form demands is there.</summary>
/// <param name="Section">The part that has to hold it.</param>
/// <param name="Confidence">Probability that <paramref name="IsPresent"/> is right.</param>
/// <param name="Where">The heading or sentence that serves it best; null when missing.</param>
public sealed record RequiredContent(Topic Topic, SectionKind Section, bool IsPresent, double Confidence, TextSlice? Where)
{
    /// <summary>How far <see cref="Confidence"/> may be relied on, for a topic that is missing as for one that is there.</summary>
    public Band Band { get; init; } = Band.Sure;
}

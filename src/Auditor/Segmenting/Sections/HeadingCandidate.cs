using Auditor.Reports;

namespace Auditor.Segmenting.Sections;

/// <summary>A line that may head a part.</summary>
/// <param name="Line">Index of its line.</param>
/// <param name="Heading">The heading alone; prose may run on behind it in the same line.</param>
/// <param name="Kind">Null for a numbered line of no statutory wording.</param>
/// <param name="IsOfficial">Worded exactly as the form has it.</param>
internal sealed record HeadingCandidate(int Line, TextSlice Heading, SectionKind? Kind, Ordinal Ordinal, bool IsOfficial)
{
    /// <summary>Something other than the next heading follows it; lines of a table of contents stand one under the other.</summary>
    public bool HasBody { get; init; }

    public bool HasOfficialNumber => Kind?.OfficialOrdinal() == Ordinal.Value;

    /// <summary>How much it looks like the statutory heading; only the order of these weights matters.</summary>
    public double Weight(OrdinalStyle mainStyle) =>
        1
        + (Ordinal.Style == mainStyle ? 2 : 0)
        + (IsOfficial ? 2 : 0)
        + (HasOfficialNumber ? 1 : 0)
        + (HasBody ? 0.5 : 0);
}

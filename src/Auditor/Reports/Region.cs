namespace Auditor.Reports;

/// <summary>所在地区: the province, prefecture and county an agency belongs to. What could not be read is null, also where several places bear the name.</summary>
/// <param name="Candidates">The places that it can be; one when it was made out.</param>
public sealed record Region(Place? Province, Place? Prefecture, Place? County, RegionDerivation From, IReadOnlyList<Place> Candidates)
{
    /// <summary>The place itself; null when several bear the name.</summary>
    public Place? Place => Candidates.Count == 1 ? Candidates[0] : null;
}

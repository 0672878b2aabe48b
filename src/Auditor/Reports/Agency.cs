namespace Auditor.Reports;

/// <summary>行政机关: who reports. Everything is null or Unknown that the report does not state.</summary>
/// <param name="Name">As written in the title, preamble, breadcrumb or signature.</param>
/// <param name="Kind">From the lexicon of agency kinds.</param>
public sealed record Agency(TextSlice? Name, AgencyKind? Kind, AgencyLevel Level)
{
    public static Agency Unknown { get; } = new(null, null, AgencyLevel.Unknown);

    /// <summary>Where it belongs; null when nothing tells.</summary>
    public Region? Region { get; init; }

    /// <summary>Places in front of the name as it or the file name writes them, largest first, also those that no gazetteer has: 禾州市, 南埠区.</summary>
    public IReadOnlyList<string> PlacesAsWritten { get; init; } = [];

    /// <summary>A government itself (省市县乡), as against one of its departments.</summary>
    public bool IsGovernment => Kind?.Id is "government" or "town" or "street" or "government-office";
}

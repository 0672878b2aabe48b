namespace JiebaNet.Segmenter.Compilation;

/// <summary>The emission figures of a Hanzi (发射概率) by state.</summary>
/// <param name="Tried">The states that are tried for it, null where one has no figure; empty where all states are tried.</param>
/// <param name="Others">States that have a figure all the same.</param>
internal sealed record PosEmissions(SortedDictionary<string, double?> Tried, SortedDictionary<string, double?> Others);

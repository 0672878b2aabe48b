namespace Auditor.Reports;

/// <summary>地名: a name of the gazetteer where it stands in a text, with every place that bears it.</summary>
/// <param name="IsShort">苏州 for 苏州市.</param>
public sealed record PlaceName(string Text, int Start, IReadOnlyList<Place> Places, bool IsShort)
{
    public int End => Start + Text.Length;
}

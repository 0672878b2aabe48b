namespace Auditor.Reports;

/// <summary>规范化文本: the text every later stage works on, with the way back to the source.</summary>
/// <param name="Text">Normalised text.</param>
/// <param name="Source">Source text as read.</param>
/// <param name="Map">From <paramref name="Text"/> to <paramref name="Source"/>.</param>
public sealed record NormalizedText(string Text, string Source, OffsetMap Map)
{
    /// <summary>What converters did to the source, by the names of <see cref="SourceNoise"/>. Not the author's doing.</summary>
    public IReadOnlyList<string> Noise { get; init; } = [];

    /// <summary>Whether the wording is not to be judged, because it may not be the author's.</summary>
    public bool IsNoisy => Noise.Any(SourceNoise.SpoilsWording);

    public TextSlice All => new(this, 0, Text.Length);

    /// <summary>Slices and sentences are grouped and looked up by the thousand: no hash of the whole text for each of them.</summary>
    public override int GetHashCode() => HashCode.Combine(Text.Length, Source.Length);

    public string Quote(TextSpan span) => Source[span.Start..span.End];
}

namespace JiebaNet.Segmenter.Tests;

/// <summary>One text in the four modes of the reference.</summary>
internal sealed record Modes(IReadOnlyList<string> Accurate, IReadOnlyList<string> Plain, IReadOnlyList<string> Full, IReadOnlyList<string> Search)
{
    private const char Separator = '¦';

    public string Text => string.Concat(Accurate);

    public static Modes Of(JiebaSegmenter segmenter, string text) =>
        new(segmenter.Cut(text), segmenter.Cut(text, hmm: false), segmenter.CutAll(text), segmenter.CutForSearch(text));

    public IEnumerable<string> Lines() => [Line(Accurate), Line(Plain), Line(Full), Line(Search)];

    private static string Line(IReadOnlyList<string> words) => string.Join(Separator, words);
}

using JiebaNet.Segmenter.PosSeg;

namespace JiebaNet.Segmenter.Tests;

/// <summary>One text in the modes of the reference; the last two with parts of speech.</summary>
internal sealed record Modes(
    IReadOnlyList<string> Accurate,
    IReadOnlyList<string> Plain,
    IReadOnlyList<string> Full,
    IReadOnlyList<string> Search,
    IReadOnlyList<string> Pos,
    IReadOnlyList<string> PosPlain)
{
    private const char Separator = '¦';

    public string Text => string.Concat(Accurate);

    public int Count => Accurate.Count + Plain.Count + Full.Count + Search.Count + Pos.Count + PosPlain.Count;

    public static Modes Of(JiebaSegmenter segmenter, string text)
    {
        var tagger = new PosSegmenter(segmenter);
        return new Modes(
            segmenter.Cut(text),
            segmenter.Cut(text, hmm: false),
            segmenter.CutAll(text),
            segmenter.CutForSearch(text),
            Tagged(tagger.Cut(text)),
            Tagged(tagger.Cut(text, hmm: false)));
    }

    public string Lines() => string.Join('\n', Line(Accurate), Line(Plain), Line(Full), Line(Search), Line(Pos), Line(PosPlain));

    private static string[] Tagged(IReadOnlyList<Pair> pairs) => [.. pairs.Select(pair => pair.ToString())];

    private static string Line(IReadOnlyList<string> words) => string.Join(Separator, words);
}

using JiebaNet.Segmenter.Cutting;

namespace JiebaNet.Segmenter.PosSeg;

/// <summary>
/// Cuts Chinese text into words with their parts of speech (词性标注), equal in result to jieba.posseg 0.42.1. Its words can
/// differ from those of <see cref="JiebaSegmenter"/>, as in the reference: unknown words come from a model of its own, and
/// neither % nor - holds a run together. Any number of threads may cut at once.
/// </summary>
public sealed class PosSegmenter
{
    private readonly JiebaSegmenter _segmenter;

    /// <summary>Cuts with the dictionary inside this assembly.</summary>
    public PosSegmenter()
        : this(new JiebaSegmenter())
    {
    }

    /// <summary>Cuts with the dictionary and the user words of a segmenter, also those that are added to it later.</summary>
    /// <param name="segmenter">The segmenter.</param>
    public PosSegmenter(JiebaSegmenter segmenter)
    {
        ArgumentNullException.ThrowIfNull(segmenter);
        _segmenter = segmenter;
    }

    /// <summary>Cuts in accurate mode (精确模式).</summary>
    /// <param name="text">The text.</param>
    /// <param name="hmm">Whether the model of parts of speech (隐马尔可夫模型) finds words that are not in the dictionary.</param>
    /// <returns>The words in order; they join to the text.</returns>
    public IReadOnlyList<Pair> Cut(string text, bool hmm = true)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var lease = new BufferLease();
        return new PosCutter(_segmenter.Words, lease.Tokens.Graph, hmm).Cut(text);
    }
}

namespace JiebaNet.Segmenter.PosSeg;

/// <summary>A word (词) with its part of speech (词性).</summary>
/// <param name="Word">The word itself.</param>
/// <param name="Flag">Its part of speech, e.g. n 名词, v 动词, m 数词, eng 英文, x 非语素字.</param>
public readonly record struct Pair(string Word, string Flag)
{
    /// <summary>The word, a slash, the part of speech.</summary>
    public override string ToString() => $"{Word}/{Flag}";
}

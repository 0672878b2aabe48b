namespace JiebaNet.Segmenter;

/// <summary>A word (词) and its place in the text; positions count UTF-16 code units.</summary>
/// <param name="Word">The word itself.</param>
/// <param name="StartIndex">Where the word starts.</param>
/// <param name="EndIndex">Where the word ends: the first position after it.</param>
public readonly record struct Token(string Word, int StartIndex, int EndIndex);

namespace JiebaNet.Segmenter;

/// <summary>How <see cref="JiebaSegmenter.Tokenize"/> cuts.</summary>
public enum TokenizerMode
{
    /// <summary>Accurate mode (精确模式): the tokens cover the text once.</summary>
    Default,

    /// <summary>Search mode (搜索引擎模式): the known two- and three-character words inside a longer word come before it.</summary>
    Search,
}

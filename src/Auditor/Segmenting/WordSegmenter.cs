using JiebaNet.Segmenter;

namespace Auditor.Segmenting;

/// <summary>分词: the only place that knows JiebaNet.Segmenter; swapping the package means changing this file.</summary>
public sealed class WordSegmenter
{
    private readonly JiebaSegmenter _jieba = new();

    /// <param name="domainWords">Words of this field, kept whole: 依申请公开, 行政规范性文件 …</param>
    public WordSegmenter(IEnumerable<Reports.DomainWord> domainWords)
    {
        foreach (var word in domainWords)
            _jieba.AddWord(word.Word, word.Frequency);
    }

    /// <summary>Words of a sentence in order; together they are the sentence.</summary>
    public IReadOnlyList<Auditor.Reports.Token> Cut(string sentence)
    {
        var words = new List<Auditor.Reports.Token>(sentence.Length / 2 + 1);
        var start = 0;
        foreach (var word in _jieba.Cut(sentence))
        {
            words.Add(new Auditor.Reports.Token(word, start));
            start += word.Length;
        }

        return words;
    }
}

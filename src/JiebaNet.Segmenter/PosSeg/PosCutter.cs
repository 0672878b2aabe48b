using JiebaNet.Segmenter.Cutting;
using JiebaNet.Segmenter.Dictionary;

namespace JiebaNet.Segmenter.PosSeg;

/// <summary>Cuts one text into words with parts of speech (词性): the most probable path, its single characters joined anew.</summary>
internal sealed class PosCutter(Lexicon lexicon, WordGraph graph, bool hmm)
{
    private const string Unknown = "x"; // 非语素字
    private const string English = "eng";

    private readonly List<Pair> _pairs = [];
    private readonly UnknownPosCutter _unknown = new();

    public List<Pair> Cut(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && IsRun(text[end]))
                end++;
            if (end > start)
            {
                CutRun(text.AsSpan(start..end));
                start = end;
                continue;
            }
            var width = CharacterClass.Width(text.AsSpan(start));
            _pairs.Add(new Pair(text.Substring(start, width), Unknown));
            start += width;
        }
        lexicon.Dictionary.KeepAlive();
        return _pairs;
    }

    /// <summary>Hanzi, letters, digits and four signs; unlike in the other modes, % and - are none of them.</summary>
    private static bool IsRun(char character) => CharacterClass.IsBlock(character) && character is not ('%' or '-');

    private void CutRun(ReadOnlySpan<char> run)
    {
        graph.Load(run, lexicon.Dictionary.Trie);
        graph.Solve(run, lexicon);
        var lengths = graph.Lengths[..run.Length];
        for (var start = 0; start < run.Length;)
        {
            var end = start;
            while (end < run.Length && lengths[end] == 1 && (hmm || CharacterClass.IsAlphanumeric(run[end])))
                end++;
            if (end > start)
            {
                AddSingles(run[start..end]);
                start = end;
                continue;
            }
            AddKnown(run.Slice(start, lengths[start]));
            start += lengths[start];
        }
    }

    /// <summary>Single characters in a row; without the model these are letters and digits only, and one word.</summary>
    private void AddSingles(ReadOnlySpan<char> singles)
    {
        if (!hmm)
        {
            _pairs.Add(new Pair(singles.ToString(), English));
            return;
        }
        if (singles.Length > 1 && !lexicon.IsWord(singles))
        {
            _unknown.Cut(singles, _pairs);
            return;
        }
        for (var index = 0; index < singles.Length; index++)
            AddKnown(singles.Slice(index, 1));
    }

    private void AddKnown(ReadOnlySpan<char> span)
    {
        var word = span.ToString();
        _pairs.Add(new Pair(word, lexicon.TagOf(word) ?? Unknown));
    }
}

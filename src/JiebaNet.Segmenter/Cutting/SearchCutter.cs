using JiebaNet.Segmenter.Dictionary;

namespace JiebaNet.Segmenter.Cutting;

/// <summary>Search mode (搜索引擎模式): before each longer word come the known words of two, then of three characters in it.</summary>
internal static class SearchCutter
{
    public static void Cut(ReadOnlySpan<char> text, Lexicon lexicon, TokenBuffer tokens, bool hmm)
    {
        AccurateCutter.Cut(text, lexicon, tokens, hmm);
        foreach (var word in tokens.SetAside())
        {
            if (word.Length > 2)
                AddParts(text, word, 2, lexicon, tokens);
            if (word.Length > 3)
                AddParts(text, word, 3, lexicon, tokens);
            tokens.Add(word.Start, word.Length);
        }
        lexicon.Dictionary.KeepAlive();
    }

    private static void AddParts(ReadOnlySpan<char> text, TokenSpan word, int length, Lexicon lexicon, TokenBuffer tokens)
    {
        for (var start = word.Start; start <= word.End - length; start++)
        {
            if (lexicon.IsWord(text.Slice(start, length)))
                tokens.Add(start, length);
        }
    }
}

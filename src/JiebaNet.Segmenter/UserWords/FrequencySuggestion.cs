using JiebaNet.Segmenter.Cutting;
using JiebaNet.Segmenter.Dictionary;

namespace JiebaNet.Segmenter.UserWords;

/// <summary>Frequencies (词频, occurrences) that have a word joined or split in accurate mode without the model.</summary>
internal static class FrequencySuggestion
{
    /// <summary>One more than what its parts would have by chance, and not less than the word has already.</summary>
    public static int ForJoined(string word, Lexicon lexicon)
    {
        using var lease = new BufferLease();
        AccurateCutter.Cut(word, lexicon, lease.Tokens, hmm: false);
        var chance = 1.0;
        foreach (var part in lease.Tokens.Spans)
            chance *= FrequencyOf(part.Of(word), lexicon, 1) / (double)lexicon.Total;
        return Bounded(Math.Max((long)(chance * lexicon.Total) + 1, FrequencyOf(word, lexicon, 1)));
    }

    /// <summary>What the parts would have by chance, and not more than the word has already.</summary>
    public static int ForSplit(string word, string[] parts, Lexicon lexicon)
    {
        var chance = 1.0;
        foreach (var part in parts)
            chance *= FrequencyOf(part, lexicon, 1) / (double)lexicon.Total;
        return Bounded(Math.Min((long)(chance * lexicon.Total), FrequencyOf(word, lexicon, 0)));
    }

    private static long FrequencyOf(ReadOnlySpan<char> word, Lexicon lexicon, long unknown) =>
        lexicon.TryGetFrequency(word, out var frequency) ? frequency : unknown;

    private static int Bounded(long frequency) => (int)Math.Min(frequency, int.MaxValue);
}

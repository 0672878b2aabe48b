using System.Runtime.CompilerServices;
using JiebaNet.Segmenter.Dictionary;

namespace JiebaNet.Segmenter.Cutting;

/// <summary>
/// The most probable path through a word graph (最大概率路径). From the last position to the first, every position keeps the
/// word with the highest score, which is the word's log-probability plus the score of what follows; of equal scores the
/// longer word wins. The sums are added in the order of the reference, so that ties come out as they do there.
/// </summary>
internal static unsafe class BestPath
{
    /// <summary>Scores a run by the words of the dictionary.</summary>
    public static void Score(int count, Lexicon lexicon, GraphArrays graph)
    {
        var weights = new Weights(lexicon);
        for (var start = count - 1; start >= 0; start--)
            ScoreBase(start, weights, graph);
    }

    /// <summary>Scores a run by the words of the dictionary and of the user.</summary>
    public static void Score(ReadOnlySpan<char> run, Lexicon lexicon, HashTrie userWords, GraphArrays graph)
    {
        var weights = new Weights(lexicon);
        for (var start = run.Length - 1; start >= 0; start--)
        {
            if (userWords.StartsWord(run[start..]))
                ScoreMerged(run, start, lexicon, graph);
            else
                ScoreBase(start, weights, graph);
        }
    }

    /// <summary>
    /// Scores one position by a walk down the tree, whose first two steps are already made. The logarithm of what is no word
    /// is negative infinity, so that no branch need be taken for it.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void ScoreBase(int start, Weights weights, GraphArrays graph)
    {
        var cells = weights.Cells;
        var codes = graph.Codes + start;
        var scores = graph.Scores + start;
        var cell = graph.Pairs[start];
        var best = weights.Of(cells[codes[0]]) + scores[1];
        var score = weights.Of(cell) + scores[2];
        var length = 1 + Unsafe.BitCast<bool, byte>(score >= best);
        best = double.MaxNative(best, score);
        for (var end = 2; DoubleArrayTrie.Base(cell) != 0;)
        {
            cell = cells[DoubleArrayTrie.Base(cell) + codes[end]];
            if (DoubleArrayTrie.Code(cell) != codes[end])
                break;
            end++;
            score = weights.Of(cell) + scores[end];
            length += (end - length) & -Unsafe.BitCast<bool, byte>(score >= best);
            best = double.MaxNative(best, score);
        }
        if (best < double.MinValue)
            (best, length) = (weights.OfUnknown + scores[1], 1);
        scores[0] = best;
        graph.Lengths[start] = length;
    }

    /// <summary>Scores one position down both trees at once: what the user words say of a frequency goes before the dictionary.</summary>
    private static void ScoreMerged(ReadOnlySpan<char> run, int start, Lexicon lexicon, GraphArrays graph)
    {
        var walk = new MergedWalk(lexicon);
        var best = double.NegativeInfinity;
        var length = 0;
        for (var end = start; end < run.Length && walk.Step(run[end], graph.Codes[end]); end++)
        {
            if (!walk.IsWord)
                continue;
            var score = walk.Logarithm - lexicon.LogTotal + graph.Scores[end + 1];
            if (score < best)
                continue;
            best = score;
            length = end + 1 - start;
        }
        if (length == 0)
            (best, length) = (0 - lexicon.LogTotal + graph.Scores[start + 1], 1);
        graph.Scores[start] = best;
        graph.Lengths[start] = length;
    }

    /// <summary>Log-probabilities of words: those of their frequencies less that of all frequencies together.</summary>
    private readonly struct Weights(Lexicon lexicon)
    {
        public readonly ulong* Cells = lexicon.Dictionary.Trie.Cells;
        private readonly double* _logarithms = lexicon.Dictionary.Logarithms;
        private readonly double _logTotal = lexicon.LogTotal;

        /// <summary>A single character that is no word counts as one of frequency 1.</summary>
        public double OfUnknown => 0 - _logTotal;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public double Of(ulong cell) => _logarithms[DoubleArrayTrie.Value(cell)] - _logTotal;
    }
}

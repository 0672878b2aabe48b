using System.Runtime.CompilerServices;
using JiebaNet.Segmenter.Dictionary;

namespace JiebaNet.Segmenter.Cutting;

/// <summary>Accurate mode (精确模式): the most probable path, its single characters joined anew by the model of unknown words.</summary>
internal static class AccurateCutter
{
    public static void Cut(ReadOnlySpan<char> text, Lexicon lexicon, TokenBuffer tokens, bool hmm)
    {
        for (var start = 0; start < text.Length;)
        {
            var run = tokens.Graph.Load(text[start..], lexicon.Dictionary.Trie);
            if (run > 1)
            {
                CutRun(text.Slice(start, run), start, lexicon, tokens, hmm);
                start += run;
                continue;
            }
            var width = CharacterClass.Width(text[start..]);
            tokens.Add(start, width);
            start += width;
        }
        lexicon.Dictionary.KeepAlive();
    }

    private static void CutRun(ReadOnlySpan<char> run, int offset, Lexicon lexicon, TokenBuffer tokens, bool hmm)
    {
        tokens.Graph.Solve(run, lexicon);
        var lengths = tokens.Graph.Lengths[..run.Length];
        var afterSingle = false;
        for (var start = 0; start < run.Length;)
        {
            var length = lengths[start];
            if (afterSingle & length == 1)
            {
                // The second single character in a row: take the first one back and join them all anew.
                tokens.RemoveLast();
                var singles = (start - 1)..SinglesEnd(lengths, start + 1);
                if (hmm)
                    UnknownWordCutter.Cut(run, singles, offset, lexicon, tokens);
                else
                    JoinAlphanumerics(run[singles], offset + start - 1, tokens);
                start = singles.End.Value;
                afterSingle = false;
                continue;
            }
            tokens.Add(offset + start, length);
            afterSingle = length == 1;
            start += length;
        }
    }

    private static int SinglesEnd(ReadOnlySpan<int> lengths, int from)
    {
        while (from < lengths.Length && lengths[from] == 1)
            from++;
        return from;
    }

    /// <summary>Without the model, single letters and digits next to each other are one token and all else stays single.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void JoinAlphanumerics(ReadOnlySpan<char> singles, int offset, TokenBuffer tokens)
    {
        for (var start = 0; start < singles.Length;)
        {
            var end = start;
            while (end < singles.Length && CharacterClass.IsAlphanumeric(singles[end]))
                end++;
            end = Math.Max(end, start + 1);
            tokens.Add(offset + start, end - start);
            start = end;
        }
    }
}

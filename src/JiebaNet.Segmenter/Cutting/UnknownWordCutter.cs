using System.Runtime.CompilerServices;
using JiebaNet.Segmenter.Dictionary;

namespace JiebaNet.Segmenter.Cutting;

/// <summary>Joins the single characters that the dictionary leaves over to words it does not know (未登录词).</summary>
internal static class UnknownWordCutter
{
    /// <param name="run">The run of text that the word graph was solved for.</param>
    /// <param name="singles">Its part that has only single characters, at least two.</param>
    /// <param name="offset">Where the run starts in the text.</param>
    /// <param name="lexicon">The words.</param>
    /// <param name="tokens">Takes the words found.</param>
    [MethodImpl(MethodImplOptions.NoInlining)] // or the loop that calls it has no registers left
    public static void Cut(ReadOnlySpan<char> run, Range singles, int offset, Lexicon lexicon, TokenBuffer tokens)
    {
        var (position, length) = singles.GetOffsetAndLength(run.Length);
        var limit = position + length;
        if (lexicon.IsWord(run[singles]))
        {
            AddSingles(offset + position, length, tokens);
            return;
        }
        while (position < limit)
        {
            var start = position;
            if (!CharacterClass.IsHan(run[start]))
            {
                position += LatinLength(run[start..limit]);
                tokens.Add(offset + start, position - start);
                continue;
            }
            while (position < limit && CharacterClass.IsHan(run[position]))
                position++;
            CutHan(run, start, position, offset, lexicon, tokens);
        }
    }

    private static void CutHan(ReadOnlySpan<char> run, int start, int limit, int offset, Lexicon lexicon, TokenBuffer tokens)
    {
        var states = tokens.Graph.States(limit - start);
        lexicon.Dictionary.Model.Decode(tokens.Graph.Codes[start..limit], states);
        var first = start;
        for (var index = start; index < limit; index++)
        {
            if (states[index - start] is not (HiddenMarkovModel.E or HiddenMarkovModel.S))
                continue;
            var length = index + 1 - first;
            if (lexicon.IsForceSplit(run.Slice(first, length)))
                AddSingles(offset + first, length, tokens);
            else
                tokens.Add(offset + first, length);
            first = index + 1;
        }
    }

    /// <summary>The length of the next token that has no Hanzi: a number or a word of letters and digits, or the signs before one.</summary>
    private static int LatinLength(ReadOnlySpan<char> rest)
    {
        var end = 0;
        while (end < rest.Length && !CharacterClass.IsHan(rest[end]) && !CharacterClass.IsAlphanumeric(rest[end]))
            end++;
        if (end > 0)
            return end;
        while (end < rest.Length && CharacterClass.IsAlphanumeric(rest[end]))
            end++;
        if (end + 1 < rest.Length && rest[end] == '.' && char.IsAsciiDigit(rest[end + 1]))
        {
            end += 2;
            while (end < rest.Length && char.IsAsciiDigit(rest[end]))
                end++;
        }
        return end < rest.Length && rest[end] == '%' ? end + 1 : end;
    }

    private static void AddSingles(int start, int count, TokenBuffer tokens)
    {
        for (var index = 0; index < count; index++)
            tokens.Add(start + index, 1);
    }
}

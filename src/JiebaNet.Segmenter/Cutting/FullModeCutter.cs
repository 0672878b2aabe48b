using System.Text;
using JiebaNet.Segmenter.Dictionary;

namespace JiebaNet.Segmenter.Cutting;

/// <summary>
/// Full mode (全模式): every word that the dictionary finds anywhere. As in the reference, letters and digits that are no
/// words are gathered to one token, which comes only after the words found inside it, and an empty token stands
/// beside white space where there is nothing.
/// </summary>
internal sealed class FullModeCutter(Lexicon lexicon)
{
    private readonly List<string> _words = [];
    private readonly StringBuilder _latin = new();

    public List<string> Cut(ReadOnlySpan<char> text)
    {
        for (var start = 0; start < text.Length;)
        {
            var isRun = CharacterClass.IsBlock(text[start]);
            var end = start + 1;
            while (end < text.Length && CharacterClass.IsBlock(text[end]) == isRun)
                end++;
            if (isRun)
                CutRun(text[start..end]);
            else
                CutSigns(text[start..end]);
            start = end;
        }
        lexicon.Dictionary.KeepAlive();
        return _words;
    }

    private void CutRun(ReadOnlySpan<char> run)
    {
        var covered = 0; // where the last word found ends
        for (var start = 0; start < run.Length; start++)
        {
            if (!CharacterClass.IsAlphanumeric(run[start]))
                FlushLatin();
            var (found, longest) = WordsAt(run[start..]);
            if (found > 1 || start < covered)
            {
                AddWordsAt(run[start..]);
                if (longest > 1)
                    covered = start + longest;
                continue;
            }
            var word = run.Slice(start, longest);
            if (CharacterClass.IsAlphanumeric(word[0]))
                _latin.Append(word);
            else
                _words.Add(word.ToString());
            covered = start + longest;
        }
        FlushLatin();
    }

    /// <summary>How many words start here and how long the longest is; where none does, the single character counts as one.</summary>
    private (int Found, int Longest) WordsAt(ReadOnlySpan<char> rest)
    {
        var codes = lexicon.Dictionary.Trie;
        var walk = new MergedWalk(lexicon);
        var (found, longest) = (0, 1);
        for (var end = 1; end <= rest.Length && walk.Step(rest[end - 1], codes.CodeOf(rest[end - 1])); end++)
        {
            if (walk.IsWord)
                (found, longest) = (found + 1, end);
        }
        return (Math.Max(found, 1), longest);
    }

    private void AddWordsAt(ReadOnlySpan<char> rest)
    {
        var codes = lexicon.Dictionary.Trie;
        var walk = new MergedWalk(lexicon);
        for (var end = 1; end <= rest.Length && walk.Step(rest[end - 1], codes.CodeOf(rest[end - 1])); end++)
        {
            if (end > 1 && walk.IsWord)
                _words.Add(rest[..end].ToString());
        }
    }

    private void FlushLatin()
    {
        if (_latin.Length == 0)
            return;
        _words.Add(_latin.ToString());
        _latin.Clear();
    }

    private void CutSigns(ReadOnlySpan<char> signs)
    {
        var start = 0;
        for (var index = 0; index < signs.Length;)
        {
            if (!CharacterClass.IsSpace(signs[index]))
            {
                index++;
                continue;
            }
            _words.Add(signs[start..index].ToString());
            var width = CharacterClass.Width(signs[index..]);
            _words.Add(signs.Slice(index, width).ToString());
            index += width;
            start = index;
        }
        _words.Add(signs[start..].ToString());
    }
}

namespace JiebaNet.Segmenter.Dictionary;

/// <summary>A walk from the roots of the base dictionary (词典) and of the user words (用户词), one character at a time.</summary>
internal unsafe struct MergedWalk(Lexicon lexicon)
{
    private readonly DoubleArrayTrie _trie = lexicon.Dictionary.Trie;
    private readonly double* _logarithms = lexicon.Dictionary.Logarithms;
    private readonly HashTrie? _userWords = lexicon.UserWords;
    private ulong _cell;
    private int _node = lexicon.UserWords is null ? 0 : HashTrie.Root;
    private bool _inTrie = true;
    private bool _started;

    /// <summary>Whether the characters walked so far are a word and not just the beginning of one.</summary>
    public readonly bool IsWord => UserSays ? _userWords!.Frequency(_node) > 0 : _inTrie && DoubleArrayTrie.Value(_cell) != 0;

    private readonly bool UserSays => _node != 0 && _userWords!.HasFrequency(_node);

    /// <summary>Walks on; false where no word goes on that way.</summary>
    public bool Step(char character, ushort code)
    {
        if (_inTrie)
            _inTrie = _started ? _trie.TryStep(ref _cell, code) : _trie.TryRoot(code, out _cell);
        if (_node != 0)
            _node = _userWords!.Step(_node, character);
        _started = true;
        return _inTrie || _node != 0;
    }

    /// <summary>The natural logarithm of the word's frequency.</summary>
    public readonly double Logarithm => UserSays ? _userWords!.Logarithm(_node) : _logarithms[DoubleArrayTrie.Value(_cell)];
}

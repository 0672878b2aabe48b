using System.Diagnostics.CodeAnalysis;
using JiebaNet.Segmenter.Dictionary;

namespace JiebaNet.Segmenter.UserWords;

/// <summary>
/// The user words (用户词) of one segmenter. Words are added under a lock; those who cut read a copy that never changes, which
/// is made at the first cut after a change.
/// </summary>
internal sealed class UserLexicon(PrefixDictionary dictionary)
{
    private readonly Lock _gate = new();
    private readonly HashTrie _userWords = new();
    private readonly Dictionary<string, string> _tags = [];
    private volatile Lexicon? _current = dictionary.Words;
    private long _total = dictionary.Total;

    public Lexicon Current => _current ?? Publish();

    public void Add(UserWord word)
    {
        lock (_gate)
            Enter(word);
    }

    public void AddAll(IReadOnlyList<UserWord> words)
    {
        lock (_gate)
        {
            foreach (var word in words)
                Enter(word);
        }
    }

    public int SuggestJoined(string word, bool tune)
    {
        lock (_gate)
        {
            var frequency = FrequencySuggestion.ForJoined(word, Live());
            if (tune)
                Enter(new UserWord(word, frequency, null));
            return frequency;
        }
    }

    public int SuggestSplit(string[] parts, bool tune)
    {
        lock (_gate)
        {
            var word = string.Concat(parts);
            var frequency = FrequencySuggestion.ForSplit(word, parts, Live());
            if (tune)
                Enter(new UserWord(word, frequency, null));
            return frequency;
        }
    }

    public bool TryGetTag(string word, [NotNullWhen(true)] out string? tag)
    {
        lock (_gate)
            return _tags.TryGetValue(word, out tag);
    }

    private void Enter(UserWord word)
    {
        var frequency = word.Frequency ?? FrequencySuggestion.ForJoined(word.Word, Live());
        _userWords.Set(word.Word, frequency);
        _total += frequency;
        if (!string.IsNullOrEmpty(word.Tag))
            _tags[word.Word] = word.Tag;
        _current = null;
    }

    private Lexicon Live() => new(dictionary, _userWords, _total, null);

    private Lexicon Publish()
    {
        lock (_gate)
            return _current ??= new Lexicon(dictionary, _userWords.Clone(), _total, _tags.Count == 0 ? null : _tags.ToDictionary());
    }
}

namespace Auditor.Reports;

/// <summary>
/// 词组表: many phrases, looked for all at once: the first two characters tell at nearly every place of a text that none begins there.
/// </summary>
public sealed class PhraseTable<T>
{
    private readonly CharacterPairs _beginnings = new();
    private readonly Dictionary<(char, char), List<(string Phrase, T Entry)>> _entries = [];

    /// <param name="phraseOf">At least two characters.</param>
    public PhraseTable(IEnumerable<T> entries, Func<T, string> phraseOf)
    {
        foreach (var entry in entries)
        {
            var phrase = phraseOf(entry);
            var (first, second) = phrase.Length > 1 ? (phrase[0], phrase[1]) : throw new ArgumentException($"“{phrase}”不足两个字。", nameof(entries));
            _beginnings.Add(first, second);
            if (!_entries.TryGetValue((first, second), out var alike))
                _entries.Add((first, second), alike = []);
            alike.Add((phrase, entry));
        }
    }

    public bool IsAnyIn(ReadOnlySpan<char> text) => In(text).Count > 0;

    /// <summary>Every place where a phrase stands, from left to right; at one place in the order of the entries.</summary>
    public IReadOnlyList<(int Start, T Entry)> In(ReadOnlySpan<char> text)
    {
        List<(int Start, T Entry)>? found = null;
        for (var at = 0; at + 1 < text.Length; at++)
        {
            if (!_beginnings.Holds(text[at], text[at + 1]))
                continue;

            foreach (var (phrase, entry) in Beginning(text, at))
            {
                if (text[at..].StartsWith(phrase))
                    (found ??= []).Add((at, entry));
            }
        }

        return found ?? (IReadOnlyList<(int, T)>)[];
    }

    private List<(string Phrase, T Entry)> Beginning(ReadOnlySpan<char> text, int at) => _entries.GetValueOrDefault((text[at], text[at + 1])) ?? [];
}

namespace Auditor.Reports;

/// <summary>
/// 词组表: many phrases, looked for all at once. A bit for the first two characters of each tells at nearly every place of a text that none
/// begins there.
/// </summary>
public sealed class PhraseTable<T>
{
    private const int Bits = 1 << 16;

    private readonly ulong[] _beginnings = new ulong[Bits / 64];
    private readonly Dictionary<(char, char), List<(string Phrase, T Entry)>> _entries = [];

    /// <param name="phraseOf">At least two characters.</param>
    public PhraseTable(IEnumerable<T> entries, Func<T, string> phraseOf)
    {
        foreach (var entry in entries)
        {
            var phrase = phraseOf(entry);
            var (first, second) = phrase.Length > 1 ? (phrase[0], phrase[1]) : throw new ArgumentException($"“{phrase}”不足两个字。", nameof(entries));
            var bit = Bit(first, second);
            _beginnings[bit >> 6] |= 1UL << (bit & 63);
            if (!_entries.TryGetValue((first, second), out var alike))
                _entries.Add((first, second), alike = []);
            alike.Add((phrase, entry));
        }
    }

    public bool IsAnyIn(ReadOnlySpan<char> text)
    {
        for (var at = 0; at + 1 < text.Length; at++)
        {
            if (!MayBegin(text[at], text[at + 1]))
                continue;

            foreach (var (phrase, _) in Beginning(text, at))
            {
                if (text[at..].StartsWith(phrase))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Every place where a phrase stands, from left to right; at one place in the order of the entries.</summary>
    public IReadOnlyList<(int Start, T Entry)> In(ReadOnlySpan<char> text)
    {
        List<(int Start, T Entry)>? found = null;
        for (var at = 0; at + 1 < text.Length; at++)
        {
            if (!MayBegin(text[at], text[at + 1]))
                continue;

            foreach (var (phrase, entry) in Beginning(text, at))
            {
                if (text[at..].StartsWith(phrase))
                    (found ??= []).Add((at, entry));
            }
        }

        return found ?? (IReadOnlyList<(int, T)>)[];
    }

    private bool MayBegin(char first, char second)
    {
        var bit = Bit(first, second);
        return (_beginnings[bit >> 6] & (1UL << (bit & 63))) != 0;
    }

    private List<(string Phrase, T Entry)> Beginning(ReadOnlySpan<char> text, int at) => _entries.GetValueOrDefault((text[at], text[at + 1])) ?? [];

    private static int Bit(char first, char second) => (int)((first * 0x9E3779B1u + second * 0x85EBCA77u) >> 16);
}

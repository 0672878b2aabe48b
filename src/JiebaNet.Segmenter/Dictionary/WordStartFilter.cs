namespace JiebaNet.Segmenter.Dictionary;

/// <summary>
/// Tells of most texts at once that no user word (用户词) starts there: a bit for each single character that is a word, then
/// bits for the hashes of the pairs that longer words start with. It may say yes in vain, but never no.
/// </summary>
internal sealed class WordStartFilter
{
    private const int SingleBits = char.MaxValue + 1;
    private const int PairBits = 3 * SingleBits;

    private readonly ulong[] _bits;

    public WordStartFilter() => _bits = new ulong[(SingleBits + PairBits) / 64];

    private WordStartFilter(ulong[] bits) => _bits = bits;

    public WordStartFilter Clone() => new([.. _bits]);

    public void Add(ReadOnlySpan<char> word)
    {
        var bit = word.Length == 1 ? word[0] : PairBit(word);
        _bits[bit >> 6] |= 1ul << (bit & 63);
    }

    public bool MayStart(ReadOnlySpan<char> text) => IsSet(text[0]) || (text.Length > 1 && IsSet(PairBit(text)));

    private bool IsSet(int bit) => (_bits[bit >> 6] >> (bit & 63) & 1) != 0;

    private static int PairBit(ReadOnlySpan<char> text)
    {
        var hash = (text[0] * 0x9E37_79B1u) ^ (text[1] * 0x85EB_CA77u);
        return SingleBits + (int)((ulong)hash * PairBits >> 32);
    }
}

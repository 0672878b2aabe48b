using System.Runtime.InteropServices;

namespace JiebaNet.Segmenter;

/// <summary>
/// The layout of jieba.bin, little-endian: the header, 65,536 character codes with their class (ushort), the distinct frequencies (long),
/// their natural logarithms (double), four emission log-probabilities (B, E, M, S) for each code, then the cells of the trie.
/// </summary>
internal static class DictionaryFormat
{
    public const string ResourceName = "jieba.bin";
    public const ulong Magic = 0x4E49_4241_4245_494A; // "JIEBABIN"
    public const int Version = 1;
    public const int CharacterCodes = char.MaxValue + 1;
    public const int States = 4;
    public const int HashLength = 32;

    [StructLayout(LayoutKind.Sequential, Pack = 8)]
    public unsafe struct Header
    {
        public ulong Magic;
        public int Version;
        public int CellCount;
        public int CodeCount;
        public int FrequencyCount;
        public long Total;
        public double LogTotal;
        public fixed byte DictionarySha256[HashLength];
        public fixed byte ModelSha256[HashLength];
        public fixed double Start[States];
        public fixed double Transition[States * States];

        public readonly long ImageLength =>
            sizeof(Header)
            + CharacterCodes * sizeof(ushort)
            + (long)FrequencyCount * (sizeof(long) + sizeof(double))
            + (long)CodeCount * States * sizeof(double)
            + (long)CellCount * sizeof(ulong);
    }
}

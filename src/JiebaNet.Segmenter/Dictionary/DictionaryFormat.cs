using System.Runtime.InteropServices;

namespace JiebaNet.Segmenter.Dictionary;

/// <summary>
/// The layout of the body of jieba.bin: the header, 65,536 character codes with their class (ushort), the distinct
/// frequencies (long), their natural logarithms (double), four emission log-probabilities (B, E, M, S) for each code, the
/// cells of the trie, the parts of speech (8 letters each), then the number of a part of speech (byte) for each cell.
/// </summary>
internal static class DictionaryFormat
{
    public const string ResourceName = "jieba.bin";
    public const ulong Magic = 0x4E49_4241_4245_494A; // "JIEBABIN"
    public const int Version = 2;
    public const int CharacterCodes = char.MaxValue + 1;
    public const int States = 4;

    [StructLayout(LayoutKind.Sequential, Pack = 8)]
    public unsafe struct Header
    {
        public long CellCount;
        public int CodeCount;
        public int FrequencyCount;
        public long TagCount;
        public long Total;
        public double LogTotal;
        public fixed byte DictionarySha256[ImagePrefix.HashLength];
        public fixed byte ModelSha256[ImagePrefix.HashLength];
        public fixed double Start[States];
        public fixed double Transition[States * States];
    }
}

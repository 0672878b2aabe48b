using System.Runtime.InteropServices;
using JiebaNet.Segmenter.Dictionary;

namespace JiebaNet.Segmenter.PosSeg;

/// <summary>
/// The layout of the body of pos.bin: the header, the distinct figures (double), the parts of speech (8 letters each), the
/// rows; numbers of figures (ushort): start of each state, transition by the state entered and then the state left; the
/// number of the row of each Hanzi (ushort); the figure of each entry (ushort); bytes: part of speech and position of each
/// state, state of each entry. States are in the order of their names, so that the later of two is the larger number.
/// </summary>
internal static class PosModelFormat
{
    public const string ResourceName = "pos.bin";
    public const ulong Magic = 0x534F_5041_4245_494A; // "JIEBAPOS"
    public const int Version = 1;
    public const int States = 256; // a byte numbers them
    public const char FirstHan = '\u4E00';
    public const int HanCount = '\u9FD5' - FirstHan + 1;

    /// <summary>The number of the figure that counts for a missing emission.</summary>
    public const ushort Missing = 0;

    /// <summary>The number of the figure that bars a transition.</summary>
    public const ushort Barred = 1;

    [StructLayout(LayoutKind.Sequential, Pack = 8)]
    public unsafe struct Header
    {
        public int FigureCount;
        public int RowCount;
        public long EntryCount;
        public long TagCount;
        public fixed byte ModelSha256[ImagePrefix.HashLength];
    }

    /// <summary>The entries of a character: first those of the states that are tried for it (none: all are), then others with a figure.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct Row
    {
        public int First;
        public ushort Tried;
        public ushort Count;
    }
}

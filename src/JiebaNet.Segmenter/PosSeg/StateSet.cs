using System.Numerics;
using System.Runtime.CompilerServices;

namespace JiebaNet.Segmenter.PosSeg;

/// <summary>A set of states (状态集), a bit each.</summary>
[InlineArray(PosModelFormat.States / Bits)]
internal struct StateSet
{
    private const int Bits = 64;

    private ulong _first;

    public readonly bool IsEmpty => (this[0] | this[1] | this[2] | this[3]) == 0;

    public readonly int Count =>
        BitOperations.PopCount(this[0]) + BitOperations.PopCount(this[1]) + BitOperations.PopCount(this[2]) + BitOperations.PopCount(this[3]);

    public readonly bool Contains(int state) => (this[state / Bits] >> state % Bits & 1) != 0;

    public void Add(int state) => this[state / Bits] |= 1ul << state % Bits;

    public void UnionWith(in StateSet other)
    {
        for (var word = 0; word < PosModelFormat.States / Bits; word++)
            this[word] |= other[word];
    }

    public void IntersectWith(in StateSet other)
    {
        for (var word = 0; word < PosModelFormat.States / Bits; word++)
            this[word] &= other[word];
    }

    /// <summary>Writes the states, ascending, and gives how many there are.</summary>
    public readonly int CopyTo(Span<byte> states)
    {
        var count = 0;
        for (var word = 0; word < PosModelFormat.States / Bits; word++)
        {
            for (var rest = this[word]; rest != 0; rest &= rest - 1)
                states[count++] = (byte)(word * Bits + BitOperations.TrailingZeroCount(rest));
        }
        return count;
    }
}

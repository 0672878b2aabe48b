using System.Runtime.CompilerServices;

namespace JiebaNet.Segmenter.Dictionary;

/// <summary>
/// The prefix tree of the dictionary (双数组字典树), read where it lies. A cell holds, from the high bits down, the base of its
/// children (32 bits, 0 for a leaf), the code of the character that leads to it (16 bits) and the number of its
/// frequency (16 bits, 0 for a mere prefix). No two parents share a base, so the code alone tells whose child a cell is.
/// The children of the root lie at their own codes under a mark of their own: a step down from a leaf lands there and fails.
/// </summary>
internal readonly unsafe struct DoubleArrayTrie(ulong* cells, ushort* codes)
{
    /// <summary>The code mark of a free cell; no character has it.</summary>
    public const ushort Free = 0xFFFF;

    /// <summary>The code mark of a child of the root; no character has it.</summary>
    public const ushort First = 0xFFFE;

    public ulong* Cells => cells;

    public ushort* Codes => codes;

    /// <summary>The bit beside the code of a character of the runs that are segmented: a Hanzi, a letter, a digit or one of six signs.</summary>
    public const ushort RunClass = 0x8000;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsRun(ushort code) => (code & RunClass) != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ushort WithoutClass(ushort code) => (ushort)(code & ~RunClass);

    /// <summary>The dense code of a character, 0 where no word has it.</summary>
    public ushort CodeOf(char character) => WithoutClass(codes[character]);

    public static ulong Cell(uint children, ushort code, ushort value) => (ulong)children << 32 | (ulong)code << 16 | value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Base(ulong cell) => (uint)(cell >> 32);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ushort Code(ulong cell) => (ushort)(cell >> 16);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ushort Value(ulong cell) => (ushort)cell;

    /// <summary>Whether a word or the beginning of one stands in the tree; the number of its frequency if so.</summary>
    public bool TryFind(ReadOnlySpan<char> word, out ushort value)
    {
        var found = TryLocate(word, out var place);
        value = found ? Value(cells[place]) : (ushort)0;
        return found;
    }

    /// <summary>Whether a word or the beginning of one stands in the tree; the number of its cell if so.</summary>
    public bool TryLocate(ReadOnlySpan<char> word, out long place)
    {
        place = 0;
        if (word.IsEmpty || !TryRoot(CodeOf(word[0]), out var cell))
            return false;
        place = CodeOf(word[0]);
        foreach (var character in word[1..])
        {
            place = (long)Base(cell) + CodeOf(character);
            if (!TryStep(ref cell, CodeOf(character)))
                return false;
        }
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryRoot(ushort code, out ulong cell)
    {
        cell = cells[code];
        return Code(cell) == First;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryStep(ref ulong cell, ushort code)
    {
        var child = cells[Base(cell) + code];
        if (Code(child) != code)
            return false;
        cell = child;
        return true;
    }
}

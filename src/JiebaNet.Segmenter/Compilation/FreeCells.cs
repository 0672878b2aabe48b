using System.Numerics;

namespace JiebaNet.Segmenter.Compilation;

/// <summary>The cells of a double array that are taken and the bases that are given, a bit each; 64 places are tried at once.</summary>
internal sealed class FreeCells
{
    private const int Bits = 64;

    private ulong[] _taken = [];
    private ulong[] _bases = [];
    private int _fullWords;

    /// <param name="first">The first cell to give; those before it belong to the root. Larger than any code.</param>
    public FreeCells(int first)
    {
        Reserve(first);
        for (var cell = 0; cell < first; cell++)
            Mark(_taken, cell);
    }

    /// <summary>Takes one cell for each code, at the first base that no other parent has, and gives the base.</summary>
    /// <param name="codes">The codes of the children, ascending, none of them 0.</param>
    public int Take(ReadOnlySpan<int> codes)
    {
        while (_taken[_fullWords] == ulong.MaxValue)
            _fullWords++;
        for (var word = _fullWords; ; word++)
        {
            Reserve(word * Bits + codes[^1]);
            var fitting = Fitting(word * Bits, codes);
            if (fitting == 0)
                continue;
            var start = word * Bits + BitOperations.TrailingZeroCount(fitting) - codes[0];
            Mark(_bases, start);
            foreach (var code in codes)
                Mark(_taken, start + code);
            return start;
        }
    }

    /// <summary>Which of 64 cells can be the first child's.</summary>
    private ulong Fitting(int cell, ReadOnlySpan<int> codes)
    {
        if (_taken[cell / Bits] == ulong.MaxValue)
            return 0;
        var barred = Window(_bases, cell - codes[0]);
        foreach (var code in codes)
        {
            barred |= Window(_taken, cell - codes[0] + code);
            if (barred == ulong.MaxValue)
                break;
        }
        return ~barred;
    }

    /// <summary>The 64 bits from a place on; those before the first are set.</summary>
    private static ulong Window(ulong[] bits, int place)
    {
        if (place < 0)
            return place <= -Bits ? ulong.MaxValue : bits[0] << -place | (1ul << -place) - 1;
        var (word, shift) = (place / Bits, place % Bits);
        return shift == 0 ? bits[word] : bits[word] >> shift | bits[word + 1] << Bits - shift;
    }

    private static void Mark(ulong[] bits, int place) => bits[place / Bits] |= 1ul << place % Bits;

    private void Reserve(int place)
    {
        var words = place / Bits + 3;
        if (words <= _taken.Length)
            return;
        Array.Resize(ref _taken, Math.Max(words, _taken.Length * 2));
        Array.Resize(ref _bases, _taken.Length);
    }
}

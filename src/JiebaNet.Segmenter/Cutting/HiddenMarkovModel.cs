using System.Runtime.CompilerServices;
using JiebaNet.Segmenter.Dictionary;

namespace JiebaNet.Segmenter.Cutting;

/// <summary>
/// The model of words that are not in the dictionary (隐马尔可夫模型): every Hanzi begins a word (B), ends one (E), stands
/// inside one (M) or alone (S). All figures are natural log-probabilities.
/// </summary>
internal sealed unsafe class HiddenMarkovModel(double* start, double* transition, double* emissions)
{
    public const int B = 0;
    public const int E = 1;
    public const int M = 2;
    public const int S = 3;

    /// <summary>What the reference counts for a figure that it does not have.</summary>
    public const double Missing = -3.14e100;

    /// <summary>
    /// Finds the most probable states (维特比算法). Each state can follow just two others; of equal scores the state later in
    /// the alphabet wins. While going forward a byte holds, for each state, which of its two forerunners was better.
    /// </summary>
    /// <param name="codes">The codes of the characters, at least one.</param>
    /// <param name="states">Takes the state of each character.</param>
    public void Decode(ReadOnlySpan<ushort> codes, Span<byte> states)
    {
        var row = Row(codes[0]);
        var b = start[B] + row[B];
        var e = start[E] + row[E];
        var m = start[M] + row[M];
        var s = start[S] + row[S];
        for (var index = 1; index < codes.Length; index++)
        {
            row = Row(codes[index]);
            var (nextB, fromS) = Better(s + Log(S, B) + row[B], e + Log(E, B) + row[B]);
            var (nextE, endFromM) = Better(m + Log(M, E) + row[E], b + Log(B, E) + row[E]);
            var (nextM, midFromM) = Better(m + Log(M, M) + row[M], b + Log(B, M) + row[M]);
            var (nextS, singleFromS) = Better(s + Log(S, S) + row[S], e + Log(E, S) + row[S]);
            states[index] = (byte)(fromS << B | endFromM << E | midFromM << M | singleFromS << S);
            (b, e, m, s) = (nextB, nextE, nextM, nextS);
        }
        TraceBack(states[..codes.Length], s >= e ? S : E);
    }

    private static void TraceBack(Span<byte> states, int state)
    {
        for (var index = states.Length - 1; index > 0; index--)
        {
            var later = (states[index] >> state & 1) != 0;
            states[index] = (byte)state;
            state = state is B or S ? (later ? S : E) : (later ? M : B);
        }
        states[0] = (byte)state;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (double Score, int Later) Better(double later, double earlier) =>
        (double.MaxNative(later, earlier), Unsafe.BitCast<bool, byte>(later >= earlier));

    private double* Row(ushort code) => emissions + code * DictionaryFormat.States;

    private double Log(int from, int to) => transition[from * DictionaryFormat.States + to];
}

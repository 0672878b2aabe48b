using System.Runtime.CompilerServices;
using JiebaNet.Segmenter.Dictionary;

namespace JiebaNet.Segmenter.Cutting;

/// <summary>
/// The graph of all words that a run of text may be cut into (词图), with the memory that its solution needs. A run is what
/// lies between signs and white space: Hanzi, letters, digits and a few signs.
/// </summary>
internal sealed unsafe class WordGraph
{
    private ushort[] _codes = [];
    private ulong[] _pairs = [];
    private double[] _scores = [];
    private int[] _lengths = [];
    private byte[] _states = [];

    /// <summary>How many characters fit without growing.</summary>
    public int Capacity => _codes.Length;

    /// <summary>The codes of the characters, as many as the run has.</summary>
    public ReadOnlySpan<ushort> Codes => _codes;

    /// <summary>The length of the best word at each position, in characters.</summary>
    public ReadOnlySpan<int> Lengths => _lengths;

    /// <summary>Scratch memory for the states of as many characters.</summary>
    public Span<byte> States(int count)
    {
        if (_states.Length < count)
            _states = new byte[Capacity];
        return _states.AsSpan(0, count);
    }

    /// <summary>Codes the run that a text starts with, and gives its length; 0 where the text starts with something else.</summary>
    public int Load(ReadOnlySpan<char> text, DoubleArrayTrie trie)
    {
        var length = 0;
        var codes = _codes;
        foreach (var character in text)
        {
            var code = trie.Codes[character];
            if (!DoubleArrayTrie.IsRun(code))
                break;
            if (length + 1 >= codes.Length)
            {
                Array.Resize(ref _codes, Math.Max(256, codes.Length * 2));
                codes = _codes;
            }
            codes[length++] = DoubleArrayTrie.WithoutClass(code);
        }
        return length;
    }

    /// <summary>Finds the most probable path through the run just loaded.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)] // with all of it inlined, the loop around it has no registers left
    public void Solve(ReadOnlySpan<char> run, Lexicon lexicon)
    {
        if (_pairs.Length < Capacity)
            GrowToCodes();
        fixed (ushort* codes = _codes)
        fixed (ulong* pairs = _pairs)
        fixed (double* scores = _scores)
        fixed (int* lengths = _lengths)
        {
            codes[run.Length] = 0; // no child has code 0: a walk past the last character ends there
            scores[run.Length] = scores[run.Length + 1] = 0;
            var graph = new GraphArrays(codes, pairs, scores, lengths);
            LookUpPairs(run.Length, lexicon.Dictionary.Trie.Cells, graph);
            if (lexicon.UserWords is null)
                BestPath.Score(run.Length, lexicon, graph);
            else
                BestPath.Score(run, lexicon, lexicon.UserWords, graph);
        }
    }

    /// <summary>
    /// Takes the first two steps down the tree from each character, without a branch: the cell of a pair that no word starts
    /// with is 0. Most walks are at their end then, and the others go on from warm memory.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void LookUpPairs(int count, ulong* cells, GraphArrays graph)
    {
        var codes = graph.Codes;
        var pairs = graph.Pairs;
        for (var index = 0; index < count; index++)
        {
            var next = codes[index + 1];
            var cell = cells[DoubleArrayTrie.Base(cells[codes[index]]) + next];
            var differs = (long)(DoubleArrayTrie.Code(cell) ^ next);
            pairs[index] = cell & (ulong)((differs - 1) >> 63);
        }
    }

    private void GrowToCodes()
    {
        _pairs = new ulong[Capacity];
        _scores = new double[Capacity];
        _lengths = new int[Capacity];
    }
}

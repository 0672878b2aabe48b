using JiebaNet.Segmenter.Dictionary;

namespace JiebaNet.Segmenter.Compilation;

/// <summary>Lays a prefix tree out as a double array (双数组字典树); see <see cref="DoubleArrayTrie"/> for the cells.</summary>
internal sealed class DoubleArrayBuilder
{
    private readonly HashTrie _words;
    private readonly ushort[] _codes;
    private readonly FreeCells _free;
    private readonly uint[] _bases;
    private readonly int[] _places;

    private DoubleArrayBuilder(HashTrie words, ushort[] codes)
    {
        _words = words;
        _codes = codes;
        _bases = new uint[words.NodeCount];
        _places = new int[words.NodeCount];
        _free = new FreeCells(codes.Max() + 1);
    }

    /// <param name="words">The words.</param>
    /// <param name="codes">The code of each character.</param>
    /// <param name="frequencies">The distinct frequencies, sorted.</param>
    /// <returns>The cells, and the place of each node among them.</returns>
    public static (ulong[] Cells, int[] Places) Build(HashTrie words, ushort[] codes, long[] frequencies)
    {
        var builder = new DoubleArrayBuilder(words, codes);
        builder.Place();
        return (builder.Cells(frequencies), builder._places);
    }

    /// <summary>Parents with many children are placed first, while there is room; the only children fill the gaps.</summary>
    private void Place()
    {
        var families = Enumerable.Range(HashTrie.Root + 1, _words.NodeCount - HashTrie.Root - 1)
            .OrderBy(node => _codes[_words.Character(node)])
            .GroupBy(_words.Parent)
            .Select(family => (Parent: family.Key, Children: family.ToArray()))
            .OrderByDescending(family => family.Children.Length).ThenBy(family => family.Parent);
        foreach (var (parent, children) in families)
        {
            var codes = Array.ConvertAll(children, child => (int)_codes[_words.Character(child)]);
            var start = parent == HashTrie.Root ? 0 : _free.Take(codes);
            _bases[parent] = (uint)start;
            for (var index = 0; index < children.Length; index++)
                _places[children[index]] = start + codes[index];
        }
    }

    private ulong[] Cells(long[] frequencies)
    {
        // Any code may be added to any base, so the array goes on for one code more than the last base.
        var cells = new ulong[_bases.Max() + _codes.Max() + 1];
        Array.Fill(cells, DoubleArrayTrie.Cell(0, DoubleArrayTrie.Free, 0));
        for (var node = HashTrie.Root + 1; node < _words.NodeCount; node++)
        {
            var mark = _words.Parent(node) == HashTrie.Root ? DoubleArrayTrie.First : _codes[_words.Character(node)];
            var value = (ushort)Array.BinarySearch(frequencies, _words.Frequency(node));
            cells[_places[node]] = DoubleArrayTrie.Cell(_bases[node], mark, value);
        }
        return cells;
    }
}

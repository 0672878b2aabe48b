using System.Numerics;

namespace JiebaNet.Segmenter.Dictionary;

/// <summary>A prefix tree (字典树) that grows: its edges lie in one open hash table. Node 0 is none, node 1 the root.</summary>
internal sealed class HashTrie
{
    public const int Root = 1;

    private readonly WordStartFilter _starts = new();
    private int[] _slots = new int[64];
    private Node[] _nodes = new Node[32];

    public HashTrie() => NodeCount = 2;

    private HashTrie(HashTrie other)
    {
        _starts = other._starts.Clone();
        _slots = [.. other._slots];
        _nodes = [.. other._nodes];
        NodeCount = other.NodeCount;
    }

    /// <summary>The number of the next node; a parent always has a smaller number than its children.</summary>
    public int NodeCount { get; private set; }

    public HashTrie Clone() => new(this);

    public int Parent(int node) => (int)(_nodes[node].Edge >> 16);

    public char Character(int node) => (char)_nodes[node].Edge;

    public bool HasFrequency(int node) => _nodes[node].HasFrequency;

    public long Frequency(int node) => _nodes[node].Frequency;

    /// <summary>The natural logarithm of the frequency.</summary>
    public double Logarithm(int node) => _nodes[node].Logarithm;

    public bool IsForceSplit(int node) => _nodes[node].ForceSplit;

    /// <summary>Whether any word with a frequency stands at the start of a text.</summary>
    public bool StartsWord(ReadOnlySpan<char> text)
    {
        if (!_starts.MayStart(text))
            return false;
        var node = Root;
        foreach (var character in text)
        {
            node = Step(node, character);
            if (node == 0 || _nodes[node].HasFrequency)
                break;
        }
        return node != 0 && _nodes[node].HasFrequency;
    }

    /// <summary>The child of a node, or 0.</summary>
    public int Step(int node, char character)
    {
        var edge = Edge(node, character);
        for (var slot = Slot(edge); ; slot = (slot + 1) & (_slots.Length - 1))
        {
            var child = _slots[slot];
            if (child == 0 || _nodes[child].Edge == edge)
                return child;
        }
    }

    public bool TryFind(ReadOnlySpan<char> word, out int node)
    {
        node = Root;
        foreach (var character in word)
        {
            node = Step(node, character);
            if (node == 0)
                return false;
        }
        return true;
    }

    /// <summary>Sets the frequency of a word, 0 deletes it and has the model split it from then on; gives its node.</summary>
    public int Set(ReadOnlySpan<char> word, long frequency)
    {
        _starts.Add(word);
        var node = Root;
        foreach (var character in word)
        {
            var child = Step(node, character);
            node = child != 0 ? child : Append(Edge(node, character));
        }
        ref var entry = ref _nodes[node];
        entry.HasFrequency = true;
        entry.Frequency = frequency;
        entry.Logarithm = frequency == 0 ? 0 : Math.Log(frequency);
        entry.ForceSplit |= frequency == 0;
        return node;
    }

    private int Append(ulong edge)
    {
        if (NodeCount == _nodes.Length)
            Grow();
        _nodes[NodeCount].Edge = edge;
        Enter(NodeCount);
        return NodeCount++;
    }

    private void Grow()
    {
        Array.Resize(ref _nodes, _nodes.Length * 2);
        _slots = new int[_nodes.Length * 2];
        for (var node = Root + 1; node < NodeCount; node++)
            Enter(node);
    }

    private void Enter(int node)
    {
        var slot = Slot(_nodes[node].Edge);
        while (_slots[slot] != 0)
            slot = (slot + 1) & (_slots.Length - 1);
        _slots[slot] = node;
    }

    private static ulong Edge(int node, char character) => (ulong)node << 16 | character;

    /// <summary>The high bits of the hash, as many as the length of the table has.</summary>
    private int Slot(ulong edge) => (int)((edge * 0x9E37_79B9_7F4A_7C15) >> (1 + BitOperations.LeadingZeroCount((ulong)_slots.Length)));

    private struct Node
    {
        public ulong Edge;
        public long Frequency;
        public double Logarithm;
        public bool HasFrequency;
        public bool ForceSplit;
    }
}

namespace Auditor.Reading.Layout;

/// <summary>并查集: which of n things belong together.</summary>
internal sealed class DisjointSets(int count)
{
    private readonly int[] _parent = [.. Enumerable.Range(0, count)];

    public int Find(int member)
    {
        while (_parent[member] != member)
        {
            _parent[member] = _parent[_parent[member]];
            member = _parent[member];
        }

        return member;
    }

    public void Join(int one, int other) => _parent[Find(one)] = Find(other);
}

namespace Auditor.Comparing;

/// <summary>Keys that belong together, by pairs of which each is known to. Thread-safe.</summary>
internal sealed class DisjointKeys
{
    private readonly Dictionary<string, string> _parent = new(StringComparer.Ordinal);
    private readonly Lock _joining = new();

    /// <summary>Each with its keys sorted; the groups themselves in the order of their first keys.</summary>
    public IEnumerable<IReadOnlyList<string>> Groups => _parent.Keys
        .GroupBy(Root, StringComparer.Ordinal)
        .Select(group => group.Order(StringComparer.Ordinal).ToList())
        .OrderBy(group => group[0], StringComparer.Ordinal);

    public void Join(string left, string right)
    {
        lock (_joining)
        {
            var (first, second) = (Root(left), Root(right));
            _parent[first] = first;
            _parent[second] = first;
        }
    }

    public bool AreJoined(string left, string right)
    {
        lock (_joining)
            return Root(left) == Root(right);
    }

    private string Root(string key)
    {
        while (_parent.TryGetValue(key, out var parent) && parent != key)
        {
            _parent[key] = _parent[parent];
            key = parent;
        }

        return key;
    }
}

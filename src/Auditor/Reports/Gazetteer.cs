using System.Collections.Frozen;

namespace Auditor.Reports;

/// <summary>地名录: provinces, prefectures and counties by name. One pass over a text finds them; of two names at one place the longer counts.</summary>
public sealed class Gazetteer
{
    /// <summary>Names of places that are as often common nouns.</summary>
    private static readonly FrozenSet<string> CommonNouns = new[] { "城区", "郊区", "矿区", "东区", "西区", "新县", "新市区", "港口区", "市中区", "新区" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>海口市场, 清河县域, 青山区块: the ending belongs to the word behind.</summary>
    private static readonly string[] Swallowed = ["市场", "县域", "区域", "区块", "区间"];

    private readonly Dictionary<int, List<Entry>> _byFirstTwo;

    /// <summary>Most places of a text begin no name; asking this first saves the look-up.</summary>
    private readonly CharacterPairs _beginnings = new();

    private Gazetteer(IReadOnlyList<Place> all)
    {
        All = all;
        _byFirstTwo = new Dictionary<int, List<Entry>>(all.Count);
        foreach (var place in all)
        {
            Add(place.Name, place, isShort: false);
            if (place.ShortName.Length < place.Name.Length && place.Level != AgencyLevel.County)
                Add(place.ShortName, place, isShort: true);
        }

        foreach (var entries in _byFirstTwo.Values)
            entries.Sort((one, other) => other.Name.Length - one.Name.Length);
    }

    public IReadOnlyList<Place> All { get; }

    /// <summary>Reads <c>places.tsv</c>.</summary>
    public static Gazetteer Load(string path)
    {
        var places = new List<Place>(capacity: 4000);
        foreach (var row in LexiconFile.Rows(path, columns: 4))
        {
            if (row[0].Length != 6 || row[1].Length < 2)
                throw new InvalidDataException($"词表 {path} 中“{row[0]} {row[1]}”不是六位行政区划代码和地名。");

            places.Add(new Place(row[0], row[1], row[2], IsFormer: row[3].Length > 0));
        }

        return new Gazetteer(places.OrderBy(place => place.Code, StringComparer.Ordinal).ToList());
    }

    /// <summary>The places of this full name; 鼓楼区 is several.</summary>
    public IReadOnlyList<Place> Named(string name) =>
        _byFirstTwo.GetValueOrDefault(Key(name, 0))?.Find(entry => entry.Name == name && !entry.IsShort)?.Places ?? [];

    public Place? ProvinceOf(Place place) => Find(place.Code[..2] + "0000");

    /// <summary>Null for a county that a province or municipality governs directly.</summary>
    public Place? PrefectureOf(Place place) => place.Level == AgencyLevel.Province ? null : place.Level == AgencyLevel.Prefecture ? place : Find(place.Code[..4] + "00");

    /// <summary>The longest full name that begins here.</summary>
    public PlaceName? FullNameAt(ReadOnlySpan<char> text, int at) => At(text, at, withShort: false);

    /// <summary>The longest name that begins here, short names of provinces and prefectures among them.</summary>
    public PlaceName? NameAt(ReadOnlySpan<char> text, int at) => At(text, at, withShort: true);

    /// <summary>Full names in order, none inside another; common nouns such as 城区 left out.</summary>
    public IEnumerable<PlaceName> FullNamesIn(string text)
    {
        for (var at = 0; at + 1 < text.Length; at++)
        {
            if (FullNameAt(text, at) is not { } name || CommonNouns.Contains(name.Text))
                continue;

            yield return name;
            at = name.End - 1;
        }
    }

    private PlaceName? At(ReadOnlySpan<char> text, int at, bool withShort)
    {
        if (at + 1 >= text.Length || !_beginnings.Holds(text[at], text[at + 1]) || !_byFirstTwo.TryGetValue(Key(text, at), out var entries))
            return null;

        foreach (var entry in entries)
        {
            if ((withShort || !entry.IsShort) && text[at..].StartsWith(entry.Name, StringComparison.Ordinal) && !IsSwallowed(text[(at + entry.Name.Length - 1)..]))
                return new PlaceName(entry.Name, at, entry.Places, entry.IsShort);
        }

        return null;
    }

    private static bool IsSwallowed(ReadOnlySpan<char> fromEnding)
    {
        foreach (var word in Swallowed)
        {
            if (fromEnding.StartsWith(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private void Add(string name, Place place, bool isShort)
    {
        _beginnings.Add(name[0], name[1]);
        ref var entries = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_byFirstTwo, Key(name, 0), out _);
        entries ??= new List<Entry>(capacity: 2);
        var entry = entries.Find(entry => entry.Name == name && entry.IsShort == isShort);
        if (entry is null)
            entries.Add(entry = new Entry(name, isShort, new List<Place>(capacity: 1)));
        entry.Places.Add(place);
    }

    /// <summary>Rows are in the order of their codes; of a name in use and a former one with the same code the one in use.</summary>
    private Place? Find(string code)
    {
        var (low, high) = (0, All.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = string.CompareOrdinal(All[middle].Code, code) < 0 ? (middle + 1, high) : (low, middle);
        }

        var first = low < All.Count && All[low].Code == code ? All[low] : null;
        return first is { IsFormer: true } && low + 1 < All.Count && All[low + 1].Code == code ? All[low + 1] : first;
    }

    private static int Key(ReadOnlySpan<char> text, int at) => text.Length < at + 2 ? 0 : text[at] << 16 | text[at + 1];

    private sealed record Entry(string Name, bool IsShort, List<Place> Places);
}

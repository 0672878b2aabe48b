namespace Auditor.Reading.Layout;

/// <summary>找表格: rulings of a page → the grids that they form, the largest first. Lines that touch belong together.</summary>
internal static class GridFinder
{
    /// <summary>Points by which lines that should meet may miss each other.</summary>
    private const double Touch = 3;

    /// <summary>Lines of a page; the largest official form has about 60. Drawings have thousands and are no tables.</summary>
    private const int MostLines = 2000;

    /// <summary>Tables of a page; a report has four in all, but a converter may draw every row as one.</summary>
    private const int MostGrids = 100;

    public static IReadOnlyList<Grid> Find(IReadOnlyList<Ruling> rulings)
    {
        var level = RulingLines.Merge(rulings.Where(ruling => ruling.IsLevel));
        var upright = RulingLines.Merge(rulings.Where(ruling => !ruling.IsLevel));
        if (level.Count + upright.Count > MostLines)
            return [];

        return Connected(level, upright).Select(lines => Grid.Of(lines)).OfType<Grid>().OrderByDescending(grid => grid.Area).Take(MostGrids).ToList();
    }

    private static IEnumerable<List<Ruling>> Connected(IReadOnlyList<Ruling> level, IReadOnlyList<Ruling> upright)
    {
        var sets = new DisjointSets(level.Count + upright.Count);
        for (var i = 0; i < level.Count; i++)
        {
            for (var j = 0; j < upright.Count; j++)
            {
                if (Touches(level[i], upright[j]))
                    sets.Join(i, level.Count + j);
            }
        }

        return level.Concat(upright).Select((ruling, index) => (ruling, set: sets.Find(index)))
            .GroupBy(member => member.set, member => member.ruling)
            .Select(group => group.ToList());
    }

    private static bool Touches(Ruling level, Ruling upright) =>
        upright.Position >= level.Start - Touch && upright.Position <= level.End + Touch
        && level.Position >= upright.Start - Touch && level.Position <= upright.End + Touch;
}

using Auditor.Reading.Layout;

namespace Auditor.Reading.External;

/// <summary>图像中的框线: long straight strokes of a page image, taken out of it, because text recognition stumbles over them.</summary>
/// <param name="image">Loses its rulings.</param>
/// <param name="pointsPerPixel">Scale of the result.</param>
internal sealed class ImageRulings(GrayImage image, double pointsPerPixel)
{
    /// <summary>Points; strokes of characters are shorter, even in titles, and lines of tables run along several cells.</summary>
    private const double ShortestLevel = 36;
    private const double ShortestUpright = 30;

    /// <summary>Points; wider strokes are pictures and shading.</summary>
    private const double Thickest = 4;

    /// <summary>Pixels without ink that do not end a stroke.</summary>
    private const int LongestBreak = 3;

    /// <summary>Pixels beside a stroke that are grey of it.</summary>
    private const int Fringe = 2;

    /// <summary>Places at which the thickness of a stroke is measured: a number that no table has of rows or columns, where lines cross.</summary>
    private const int Probes = 31;

    public IReadOnlyList<Ruling> Take()
    {
        var strokes = Strokes(isLevel: true).Concat(Strokes(isLevel: false)).ToList();
        strokes.ForEach(Erase);
        return [.. strokes.Select(RulingOf)];
    }

    private Ruling RulingOf(Stroke stroke) => stroke.IsLevel
        ? Ruling.Level(stroke.Position * pointsPerPixel, stroke.Start * pointsPerPixel, stroke.End * pointsPerPixel)
        : Ruling.Upright(stroke.Position * pointsPerPixel, stroke.Start * pointsPerPixel, stroke.End * pointsPerPixel);

    private IEnumerable<Stroke> Strokes(bool isLevel)
    {
        var shortest = (int)((isLevel ? ShortestLevel : ShortestUpright) / pointsPerPixel);
        var positions = isLevel ? image.Height : image.Width;
        return Enumerable.Range(0, positions).SelectMany(position => Runs(position, isLevel)).Where(run => run.End - run.Start >= shortest && IsThin(run));
    }

    /// <summary>Runs of ink in one row or column.</summary>
    private IEnumerable<Stroke> Runs(int position, bool isLevel)
    {
        var (start, end) = (-1, -1);
        var length = isLevel ? image.Width : image.Height;
        for (var at = 0; at < length; at++)
        {
            if (!(isLevel ? image.IsInk(at, position) : image.IsInk(position, at)))
                continue;
            if (start >= 0 && at - end > LongestBreak)
            {
                yield return new Stroke(isLevel, position, start, end);
                start = at;
            }

            (start, end) = (start < 0 ? at : start, at);
        }

        if (start >= 0)
            yield return new Stroke(isLevel, position, start, end);
    }

    /// <summary>At most places: where lines cross, each is as thick as the other is long.</summary>
    private bool IsThin(Stroke stroke)
    {
        var most = (int)(Thickest / pointsPerPixel);
        var thin = Enumerable.Range(0, Probes).Count(probe => ThicknessAt(stroke, stroke.Start + ((stroke.End - stroke.Start) * (probe + 1) / (Probes + 1)), most) <= most);
        return thin * 2 > Probes;
    }

    private int ThicknessAt(Stroke stroke, int along, int most)
    {
        var thickness = 1;
        foreach (var step in (int[])[-1, 1])
        {
            for (var across = stroke.Position + step; thickness <= most && IsInkAt(stroke.IsLevel, along, across); across += step)
                thickness++;
        }

        return thickness;
    }

    private bool IsInkAt(bool isLevel, int along, int across)
    {
        var (x, y) = isLevel ? (along, across) : (across, along);
        return x >= 0 && y >= 0 && x < image.Width && y < image.Height && image.IsInk(x, y);
    }

    private void Erase(Stroke stroke)
    {
        for (var across = stroke.Position - Fringe; across <= stroke.Position + Fringe; across++)
        {
            for (var along = stroke.Start; along <= stroke.End; along++)
            {
                if (stroke.IsLevel)
                    image.Clear(along, across);
                else
                    image.Clear(across, along);
            }
        }
    }

    /// <param name="Position">Row of a level stroke, column of an upright one.</param>
    private readonly record struct Stroke(bool IsLevel, int Position, int Start, int End);
}

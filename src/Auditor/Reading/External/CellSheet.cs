using Auditor.Reading.Layout;

namespace Auditor.Reading.External;

/// <summary>
/// 单元格图: the cells of the tables of a page image, set apart for recognition: cells of one line side by side as on the page,
/// the lines of all others one below the other. Left where they are, lines of one cell run into those of its neighbours.
/// </summary>
internal sealed class CellSheet
{
    /// <summary>Pixels inside the rulings of a cell that still belong to them.</summary>
    private const int Inset = 5;

    /// <summary>Pixels between bands.</summary>
    private const int Gap = 40;

    /// <summary>Pixels; Tesseract takes no more than 32,767.</summary>
    private const int Highest = 30_000;

    /// <summary>Pixels without ink between two lines; between the strokes of 三 there are less.</summary>
    private const int BetweenLines = 10;

    /// <summary>Share of the height of its band: dashes and dots keep their place in the middle.</summary>
    private const double LowShare = 0.4;

    private readonly List<(ImageBox Source, int Top)> _placed = [];
    private readonly double _scale;

    private CellSheet(double scale) => _scale = scale;

    /// <summary>Null when there are no cells with ink.</summary>
    public GrayImage? Image { get; private set; }

    /// <param name="image">Loses the cells.</param>
    public static CellSheet Take(GrayImage image, IReadOnlyList<Ruling> rulings, double scale)
    {
        var sheet = new CellSheet(scale);
        var height = Gap;
        foreach (var band in Bands(image, GridFinder.Find(rulings), scale))
        {
            var tallest = band.Max(box => box.Height);
            if (height + tallest + Gap > Highest)
                break;
            foreach (var box in band)
                sheet._placed.Add((box, height + (box.Height < LowShare * tallest ? (tallest - box.Height) / 2 : tallest - box.Height)));
            height += tallest + Gap;
        }

        if (sheet._placed.Count == 0)
            return sheet;
        sheet.Image = GrayImage.Blank(image.Width, height);
        foreach (var (source, top) in sheet._placed)
            image.Move(source, sheet.Image, top);
        return sheet;
    }

    /// <summary>Glyphs of the sheet → where they stand on the page; what lies beside all cells is no glyph.</summary>
    public IEnumerable<Glyph> OnPage(IEnumerable<Glyph> glyphs)
    {
        foreach (var glyph in glyphs)
        {
            var (x, y) = (glyph.CentreX / _scale, glyph.CentreY / _scale);
            var at = _placed.FindIndex(cell => x >= cell.Source.Left - Inset && x <= cell.Source.Right + Inset && y >= cell.Top - (Gap / 2) && y <= cell.Top + cell.Source.Height + (Gap / 2));
            if (at >= 0)
                yield return glyph with { Baseline = glyph.Baseline + ((_placed[at].Source.Top - _placed[at].Top) * _scale) };
        }
    }

    private static IEnumerable<List<ImageBox>> Bands(GrayImage image, IReadOnlyList<Grid> grids, double scale)
    {
        foreach (var row in grids.SelectMany(grid => grid.Cells.GroupBy(cell => cell.Row, cell => LinesIn(image, Inside(grid, cell, scale)))))
        {
            var cells = row.Where(lines => lines.Count > 0).ToList();
            var single = cells.Where(lines => lines.Count == 1).Select(lines => lines[0]).ToList();
            if (single.Count > 0)
                yield return single;
            foreach (var line in cells.Where(lines => lines.Count > 1).SelectMany(lines => lines))
                yield return [line];
        }
    }

    /// <summary>Parts the ink of a cell where nothing is written from side to side.</summary>
    private static List<ImageBox> LinesIn(GrayImage image, ImageBox cell)
    {
        var lines = new List<ImageBox>();
        for (var y = cell.Top; y < cell.Bottom; y++)
        {
            if (image.InkIn(cell with { Top = y, Bottom = y + 1 }) is not { } ink)
                continue;
            if (lines.Count > 0 && y - lines[^1].Bottom < BetweenLines)
                lines[^1] = new ImageBox(Math.Min(lines[^1].Left, ink.Left), lines[^1].Top, Math.Max(lines[^1].Right, ink.Right), ink.Bottom);
            else
                lines.Add(ink);
        }

        return lines;
    }

    private static ImageBox Inside(Grid grid, GridCell cell, double scale) => new(
        (int)(grid.LeftOf(cell) / scale) + Inset, (int)(grid.TopOf(cell) / scale) + Inset, (int)(grid.RightOf(cell) / scale) - Inset, (int)(grid.BottomOf(cell) / scale) - Inset);
}

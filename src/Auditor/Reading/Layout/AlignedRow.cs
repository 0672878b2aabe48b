using System.Globalization;

namespace Auditor.Reading.Layout;

/// <summary>分栏的行: a line split at its wide gaps.</summary>
internal sealed record AlignedRow(TextLine Line, IReadOnlyList<TextLine> Pieces)
{
    /// <summary>Share of the size; justified text is stretched by half a size at most.</summary>
    private const double ColumnGap = 0.9;

    /// <summary>UTF-16 units; longer pieces are prose.</summary>
    private const int LongestPiece = 50;

    /// <summary>Pieces that make a head of columns even without figures.</summary>
    private const int FewestHeads = 3;

    /// <summary>The figures, and marks for “nothing”, at the end of the line.</summary>
    public IReadOnlyList<TextLine> Figures { get; } = [.. Pieces.Reverse().TakeWhile(IsFigure).Reverse()];

    public bool HasFigures => Figures.Count > 0 && Pieces.Count > 1;

    public bool IsTabular => (HasFigures || Pieces.Count >= FewestHeads) && Pieces.All(piece => piece.Text.Length <= LongestPiece);

    public double FirstFigureLeft => Figures.Count > 0 ? Figures[0].Left : double.NegativeInfinity;

    public static AlignedRow Of(TextLine line)
    {
        var pieces = new List<TextLine>();
        var piece = new List<Glyph>();
        foreach (var glyph in line.Glyphs.Where(glyph => !glyph.IsBlank))
        {
            if (piece.Count > 0 && glyph.Left - piece[^1].Right > ColumnGap * Math.Max(glyph.Size, piece[^1].Size))
            {
                pieces.Add(new TextLine([.. piece]));
                piece.Clear();
            }

            piece.Add(glyph);
        }

        pieces.Add(new TextLine([.. piece]));
        return new AlignedRow(line, pieces);
    }

    /// <summary>A lone piece that ends left of the figures of the row above.</summary>
    public bool IsLabelBeside(AlignedRow above) =>
        Pieces.Count == 1 && Line.Text.Length <= LongestPiece && (above.Pieces.Count == 1 || (above.HasFigures && Line.Right < above.FirstFigureLeft));

    /// <param name="labels">Lines of the label above and below this one.</param>
    /// <param name="columns">Ends of the columns of figures; none when they are not known.</param>
    public IReadOnlyList<LayoutCell> Cells(IEnumerable<TextLine> labels, IReadOnlyList<(double Left, double Right)> columns)
    {
        var label = labels.Concat(Pieces.Take(Math.Max(0, Pieces.Count - Figures.Count))).OrderBy(line => line.Baseline).ThenBy(line => line.Left).ToList();
        var broken = label.Exists(line => line.Baseline != Line.Baseline && !Pieces.Contains(line));
        var texts = broken ? [CjkText.Join(label.Select(line => line.Text))] : label.Select(line => line.Text);
        return [.. texts.Concat(FigureTexts(columns)).Select(text => new LayoutCell(text.Length > 0 ? [text] : [], Line.Right))];
    }

    private IEnumerable<string> FigureTexts(IReadOnlyList<(double Left, double Right)> columns)
    {
        if (Figures.Count == 0 || Figures.Count >= columns.Count)
            return Figures.Select(figure => figure.Text);
        var placed = columns.Select(column => Figures.FirstOrDefault(figure => figure.Left < column.Right && figure.Right > column.Left)).ToList();
        return placed.Count(figure => figure is not null) == Figures.Count ? placed.Select(figure => figure?.Text ?? "") : Figures.Select(figure => figure.Text);
    }

    private static bool IsFigure(TextLine piece) =>
        piece.Text is "/" or "-" or "—" or "——" or "无" || decimal.TryParse(piece.Text, NumberStyles.Number, CultureInfo.InvariantCulture, out _);
}

using System.Xml;
using Auditor.Reading.Layout;

namespace Auditor.Reading.Ofd;

/// <summary>OFD 图形对象 (PathObject): the level and upright lines it draws, be they strokes, frames, or shapes too thin to be anything else.</summary>
internal sealed class OfdDrawing
{
    /// <summary>Points; borders are drawn up to 1.5 wide, shading of a row is at least 5 high.</summary>
    private const double Thinnest = 2.5;

    /// <summary>Commands of a shape that is one line or rectangle.</summary>
    private const int MostCommands = 6;

    /// <summary>Of each colour, of 255; paler lines are there to hide something.</summary>
    private const double White = 247;

    private readonly OfdMatrix _matrix;
    private readonly bool _isStroked;
    private readonly bool _isFilled;
    private readonly List<(double X, double Y)> _corners = [];
    private readonly List<Ruling> _sides = [];
    private bool _isCurved;
    private int _commands;

    /// <param name="xml">At the start tag of the object.</param>
    public OfdDrawing(XmlReader xml)
    {
        _matrix = OfdMatrix.Of(xml.GetAttribute("Boundary"), xml.GetAttribute("CTM"));
        _isStroked = xml.GetAttribute("Stroke") is not ("false" or "0");
        _isFilled = xml.GetAttribute("Fill") is "true" or "1";
    }

    /// <summary><c>Value</c> of the colour in which it is stroked or filled; null for a pattern, or the usual black.</summary>
    public string? StrokeColor { get; set; }

    public string? FillColor { get; set; }

    /// <param name="data"><c>AbbreviatedData</c>: commands and their numbers.</param>
    /// <param name="most">Rulings beyond that are left out.</param>
    public void Draw(string data, List<Ruling> rulings, int most)
    {
        if ((!_isStroked && !_isFilled) || IsWhite(_isStroked ? StrokeColor : FillColor))
            return;

        var before = rulings.Count;
        var numbers = new List<double>();
        var command = ' ';
        foreach (var token in OfdNumbers.Tokens(data))
        {
            if (OfdNumbers.TryParse(token.Span, out var number))
            {
                numbers.Add(number);
                continue;
            }

            Obey(command, numbers, rulings);
            command = token.Span[0];
            numbers.Clear();
            if (rulings.Count - before > most)
                break;
        }

        Obey(command, numbers, rulings);
        EndShape(rulings);
        if (rulings.Count - before > most)
            rulings.RemoveRange(before + most, rulings.Count - before - most);
    }

    private static bool IsWhite(string? color) => OfdNumbers.Of(color) is { Count: 1 or 3 } channels && channels.Min() > White;

    private void Obey(char command, List<double> numbers, List<Ruling> rulings)
    {
        _commands++;
        switch (command)
        {
            case 'S' or 'M' when numbers.Count >= 2:
                EndShape(rulings);
                _corners.Add(_matrix.Apply(numbers[0], numbers[1]));
                break;
            case 'L' when numbers.Count >= 2:
                LineTo(_matrix.Apply(numbers[0], numbers[1]));
                break;
            case 'Q' or 'B' or 'A' when numbers.Count >= 4:
                _isCurved = true;
                _corners.Add(_matrix.Apply(numbers[^2], numbers[^1]));
                break;
            case 'C' when _corners.Count > 0:
                LineTo(_corners[0]);
                break;
        }
    }

    private void LineTo((double X, double Y) end)
    {
        if (_corners.Count > 0)
        {
            var start = _corners[^1];
            if (Math.Abs(start.X - end.X) <= Thinnest || Math.Abs(start.Y - end.Y) <= Thinnest)
                _sides.Add(new Ruling(Math.Min(start.X, end.X), Math.Min(start.Y, end.Y), Math.Max(start.X, end.X), Math.Max(start.Y, end.Y)));
        }

        _corners.Add(end);
    }

    private void EndShape(List<Ruling> rulings)
    {
        if (_corners.Count > 1)
        {
            var box = new Ruling(_corners.Min(corner => corner.X), _corners.Min(corner => corner.Y), _corners.Max(corner => corner.X), _corners.Max(corner => corner.Y));
            if (_commands <= MostCommands && !_isCurved && (box.Right - box.Left <= Thinnest || box.Bottom - box.Top <= Thinnest))
                rulings.Add(box);
            else if (_isStroked)
                rulings.AddRange(_sides);
        }

        _corners.Clear();
        _sides.Clear();
        (_isCurved, _commands) = (false, 1);
    }
}

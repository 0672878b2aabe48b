using System.Text;

namespace Auditor.Tests.Segmenting.Generated;

/// <summary>Writes rows of cells in one layout.</summary>
internal sealed class RowWriter(Random random)
{
    private const int FilledWidth = 10;

    private readonly StringBuilder _text = new();

    public TableLayout Layout { get; set; }

    /// <summary>Layouts in which a cell without text leaves no trace.</summary>
    public static bool LosesEmptyCells(TableLayout layout) => layout is TableLayout.Line or TableLayout.WideBlanks or TableLayout.SingleBlanks;

    public void Prose(string line) => _text.Append(line).Append('\n');

    /// <param name="labels">Group labels and label; none for a line of cells alone.</param>
    /// <param name="labelColumns">How many columns the labels take up in the table.</param>
    public void Row(IReadOnlyList<string> labels, IReadOnlyList<string> cells, int labelColumns = 1)
    {
        List<string> all = [.. labels, .. cells];
        switch (Layout)
        {
            case TableLayout.BarBehind:
                Prose(string.Concat(all.Select(cell => cell + " | ")).TrimEnd());
                break;
            case TableLayout.BarBetween:
                Prose(string.Join(" | ", all));
                break;
            case TableLayout.BarAround:
                Prose("| " + string.Join(" | ", all) + " |");
                break;
            case TableLayout.BarFilled:
                Prose(string.Concat(all.Concat(Enumerable.Repeat("", Math.Max(0, FilledWidth - all.Count))).Select(cell => cell + " | ")).TrimEnd());
                break;
            case TableLayout.Tabs:
                Prose(string.Join('\t', [.. labels, .. Enumerable.Repeat("", Math.Max(0, labelColumns - labels.Count)), .. cells]));
                break;
            case TableLayout.TabsShifting:
                Prose(string.Join('\t', [.. Empty(2), .. labels, .. Empty(2), .. cells, .. Empty(2)]));
                break;
            case TableLayout.LineBar:
                Prose(string.Join('\n', all.Select(cell => cell + " |")));
                break;
            case TableLayout.Line:
                Prose(string.Join('\n', all));
                break;
            case TableLayout.WideBlanks:
                Prose(new string(' ', random.Next(3, 20)) + string.Join(new string(' ', random.Next(2, 9)), all.Where(cell => cell.Length > 0)));
                break;
            case TableLayout.SingleBlanks:
                Prose(string.Join(' ', all.Where(cell => cell.Length > 0)));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(labels));
        }
    }

    public override string ToString() => _text.ToString();

    private IEnumerable<string> Empty(int most) => Enumerable.Repeat("", random.Next(most + 1));
}

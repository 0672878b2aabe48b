using System.Runtime.CompilerServices;
using System.Text;
using Auditor.Reports;

namespace Auditor.Checking;

/// <summary>
/// 一段话: a paragraph as its writer meant it. A converter that keeps the lines of the printed page gives one paragraph as
/// several; they are one passage again, without the line ends, and every part still knows where it stands.
/// </summary>
internal sealed class Passage
{
    /// <summary>A line that ends without a mark was broken by the page when it is at least this long; shorter ones are headings.</summary>
    private const int ShortestBrokenLine = 18;

    /// <summary>From so many broken lines on, the whole text keeps the lines of the page.</summary>
    private const int FewestBrokenLines = 4;

    private static readonly ConditionalWeakTable<AnnualReport, IReadOnlyList<IReadOnlyList<Passage>>> Known = [];

    private readonly IReadOnlyList<TextSlice> _lines;
    private readonly int[] _lineStarts;

    private Passage(IReadOnlyList<TextSlice> lines)
    {
        _lines = lines;
        _lineStarts = new int[lines.Count];
        var text = new StringBuilder();
        for (var at = 0; at < lines.Count; at++)
        {
            _lineStarts[at] = text.Length;
            text.Append(lines[at].Chars);
        }

        Text = text.ToString();
    }

    public string Text { get; }

    /// <summary>A short line without a mark at its end.</summary>
    public bool IsHeading => _lines.Count == 1 && Text.Length < ShortestBrokenLine && !EndsWithMark(Text);

    public TextSlice All => Part(0, Text.Length);

    /// <summary>From the first to the last character in the report, line ends between them included.</summary>
    public TextSlice Part(int start, int length)
    {
        var (first, last) = (LineOf(start), LineOf(Math.Max(start, start + length - 1)));
        var from = _lines[first].Start + start - _lineStarts[first];
        var to = _lines[last].Start + start + length - _lineStarts[last];
        return new TextSlice(_lines[first].Owner, from, to);
    }

    public static List<Passage> Of(IEnumerable<Paragraph> paragraphs)
    {
        var passages = new List<Passage>();
        var lines = new List<TextSlice>();
        foreach (var slice in paragraphs.Select(paragraph => paragraph.Slice))
        {
            if (lines.Count > 0 && !IsBroken(lines[^1], slice))
            {
                passages.Add(new Passage(lines));
                lines = [];
            }

            lines.Add(slice);
        }

        if (lines.Count > 0)
            passages.Add(new Passage(lines));
        return passages;
    }

    /// <summary>Passages of preamble and sections, in document order.</summary>
    public static IEnumerable<Passage> Of(AnnualReport report) => Parts(report).SelectMany(part => part);

    /// <summary>Passages of the sections, each with its section.</summary>
    public static IEnumerable<(Section Section, Passage Passage)> OfSections(AnnualReport report) =>
        report.Sections.Zip(Parts(report).Skip(1)).SelectMany(part => part.Second, (part, passage) => (part.First, passage));

    /// <summary>Those of the preamble, then those of each section; put together once for all checks of a report.</summary>
    public static IReadOnlyList<IReadOnlyList<Passage>> Parts(AnnualReport report) =>
        Known.GetValue(report, static report => [Of(report.Preamble), .. report.Sections.Select(section => Of(section.Paragraphs))]);

    /// <summary>The lines are those of the printed page: where a line ends says nothing about the writer.</summary>
    public static bool IsLaidOutAsPage(AnnualReport report) => Of(report).Sum(passage => passage._lines.Count - 1) >= FewestBrokenLines;

    private static bool IsBroken(TextSlice line, TextSlice next) =>
        line.Length >= ShortestBrokenLine && !EndsWithMark(line.Text) && !ListItem.Begins(next.Text);

    private static bool EndsWithMark(string text) => "。！？；：…”）》".Contains(text[^1], StringComparison.Ordinal);

    private int LineOf(int position)
    {
        var line = Array.BinarySearch(_lineStarts, position);
        return line >= 0 ? line : ~line - 1;
    }
}

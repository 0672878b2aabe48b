using Auditor.Reports;
using Auditor.Segmenting.Figures;
using Auditor.Segmenting.Sections;
using Auditor.Segmenting.Tables;
using Auditor.Segmenting.Titles;
using Auditor.Segmenting.Years;

namespace Auditor.Segmenting;

/// <summary>切分: normalised text → <see cref="AnnualReport"/>. Finds what stands where and judges nothing.</summary>
public sealed class ReportSegmenter(WordSegmenter words, Lexicons lexicons)
{
    /// <param name="fileName">Read for year and region only when the text names none.</param>
    /// <param name="givenYear">Report year stated by the user; null to find it out.</param>
    public AnnualReport Segment(NormalizedText text, string fileName, int? givenYear = null)
    {
        var scanned = LineScanner.Scan(text);
        var indicators = IndicatorSheetReader.Read(scanned);
        var lines = IndicatorSheetReader.WithSheet(scanned, indicators);
        var headings = HeadingChain.Choose(HeadingScanner.Scan(lines));
        var title = TitleFinder.Find(lines, headings);
        var preamble = ReadPreamble(lines, headings, title);
        var sections = ReadSections(text, lines, headings);
        var cells = TableCell.InReadingOrder(lines);
        var rows = TableRowScanner.Scan(cells);
        var tables = new StatTables(DisclosureTableReader.Read(rows), RequestsTableReader.Read(rows), RemediesTableReader.Read(cells, rows))
        {
            Wording = cells.Where(cell => cell is { IsProse: false, IsWording: true }).Select(cell => cell.Slice).ToList(),
            Indicators = indicators,
        };
        var period = StatisticsPeriodFinder.Find(text);
        var mentions = YearMentionScanner.Scan(title, preamble, sections, period);
        var year = ReportYearResolver.Resolve(mentions, period, title, text, fileName, givenYear);
        var agency = AgencyFinder.Find(title, preamble, lines, fileName, lexicons);
        return new AnnualReport
        {
            Text = text,
            Title = title,
            Agency = agency,
            Year = year,
            Format = FormatRecognizer.Recognize(text, tables, headings, year),
            Preamble = preamble,
            Sections = sections,
            Tables = tables,
            Period = period,
            Signature = SignatureFinder.Find(preamble, sections),
            YearMentions = mentions,
            Outline = OutlineScanner.Scan(lines, headings),
            FormatSigns = FormatRecognizer.Signs(text),
            Figures = new FigureReader(agency, year?.Value).Read(preamble, sections),
        };
    }

    private List<Paragraph> ReadPreamble(IReadOnlyList<Line> lines, IReadOnlyList<HeadingCandidate> headings, TextSlice? title)
    {
        var end = headings.Count > 0 ? headings[0].Line : 0;
        return ReadParagraphs(lines, 0, end, skipTo: title?.End ?? 0);
    }

    private List<Section> ReadSections(NormalizedText text, IReadOnlyList<Line> lines, IReadOnlyList<HeadingCandidate> headings)
    {
        if (headings.Count == 0)
        {
            var all = text.All;
            return [new Section(SectionKind.Additional, all.Part(0, 0), all, ReadParagraphs(lines, 0, lines.Count, skipTo: 0))];
        }

        var sections = new List<Section>();
        for (var at = 0; at < headings.Count; at++)
        {
            var (heading, nextLine) = (headings[at], at + 1 < headings.Count ? headings[at + 1].Line : lines.Count);
            var bodyEnd = at + 1 < headings.Count ? headings[at + 1].Heading.Start : text.Text.Length;
            var body = new TextSlice(text, heading.Heading.End, Math.Max(heading.Heading.End, bodyEnd));
            sections.Add(new Section(heading.Kind!.Value, heading.Heading, body, ReadParagraphs(lines, heading.Line, nextLine, skipTo: heading.Heading.End)));
        }

        return sections;
    }

    private List<Paragraph> ReadParagraphs(IReadOnlyList<Line> lines, int first, int end, int skipTo)
    {
        var paragraphs = new List<Paragraph>();
        for (var at = first; at < end; at++)
        {
            var content = lines[at].Content;
            if (!lines[at].IsProse || content.End <= skipTo)
                continue;

            var slice = content.Start < skipTo ? WithoutLeadingMarks(content.From(skipTo - content.Start)) : content;
            if (!slice.IsEmpty)
                paragraphs.Add(new Paragraph(slice, SentenceSplitter.Split(slice).Select(ReadSentence).ToList()));
        }

        return paragraphs;
    }

    /// <summary>“一、总体情况。2021年……”: the mark belongs to the heading.</summary>
    private static TextSlice WithoutLeadingMarks(TextSlice slice)
    {
        var start = 0;
        while (start < slice.Length && (char.IsWhiteSpace(slice.Chars[start]) || slice.Chars[start] is '。' or '：' or '，' or '、'))
            start++;
        return slice.From(start).Trim();
    }

    private Sentence ReadSentence(TextSlice slice) => new(slice, SentenceSplitter.IsHeading(slice), words.Cut(slice.Text));
}

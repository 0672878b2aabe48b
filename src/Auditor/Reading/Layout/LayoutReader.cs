namespace Auditor.Reading.Layout;

/// <summary>
/// 版面还原: pages of positioned glyphs and rulings → lines of text, as the other readers write them. Knows no file format: whatever
/// draws text at places (PDF, OFD) is read through it.
/// </summary>
internal sealed class LayoutReader
{
    private readonly LineWriter _writer = new();
    private readonly OpenParagraph _paragraph = new();

    /// <summary>Kept open for as long as the next page may continue it.</summary>
    private LayoutTable? _table;

    private LayoutReader()
    {
    }

    public static LineWriter Read(IReadOnlyList<LayoutPage> pages)
    {
        var blocks = RunningLines.Remove([.. pages.Select(PageBlocks.Of)]).Select(page => page.WithAlignedTables()).ToList();
        var lines = blocks.SelectMany(page => page.Lines).ToList();
        var document = lines.Count > 0 ? TextFrame.Of(lines) : new TextFrame(0, 0, 1, 1);
        var reader = new LayoutReader();
        foreach (var page in blocks)
            reader.ReadPage(page, TextFrame.OfPage(page.Lines, document, page.Page.Width));
        reader.EndTable();
        reader.Write(reader._paragraph.Restart());
        return reader._writer;
    }

    private void ReadPage(PageBlocks page, TextFrame frame)
    {
        ReadingDeadline.Check();
        var next = 0;
        var isFirst = true;
        foreach (var table in page.Tables)
        {
            for (; next < page.Lines.Count && page.Lines[next].Baseline < table.Top; next++)
                ReadLine(page.Lines[next], frame);
            ReadTable(table, beginsPage: isFirst && next == 0);
            isFirst = false;
        }

        for (; next < page.Lines.Count; next++)
            ReadLine(page.Lines[next], frame);
    }

    private void ReadLine(TextLine line, TextFrame frame)
    {
        EndTable();
        if (!_paragraph.TryContinue(line, frame))
            Write(_paragraph.Restart(line, frame));
    }

    private void ReadTable(LayoutTable table, bool beginsPage)
    {
        Write(_paragraph.Restart());
        if (beginsPage && _table is not null && TableBreaks.AreOne(_table, table))
        {
            _table = TableBreaks.Join(_table, table);
            return;
        }

        EndTable();
        _table = table;
    }

    private void EndTable()
    {
        if (_table is null)
            return;
        _writer.BeginTable();
        foreach (var row in _table.Rows)
            WriteRow(row);
        _writer.EndTable();
        _table = null;
    }

    private void WriteRow(IReadOnlyList<LayoutCell> row)
    {
        _writer.BeginRow();
        foreach (var cell in row)
        {
            _writer.BeginCell();
            Write(cell.Lines);
            _writer.EndCell();
        }

        _writer.EndRow();
    }

    private void Write(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            _writer.Append(line);
            _writer.EndLine();
        }
    }
}

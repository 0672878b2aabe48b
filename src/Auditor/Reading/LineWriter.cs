using System.Text;

namespace Auditor.Reading;

/// <summary>
/// 逐行写出: collects paragraphs and tables, as a reader meets them, into the lines of a <see cref="SourceDocument"/>. Blank lines are
/// left out.
/// </summary>
internal sealed class LineWriter
{
    private readonly List<string> _lines = [];
    private readonly Stack<OpenTable> _tables = new();
    private readonly Stack<StringBuilder> _setAside = new();
    private StringBuilder _line = new();
    private int _length;

    /// <summary>White space met but not yet written: none, a space, or a line break of the source (which Chinese does not show).</summary>
    private char? _pending;

    /// <summary>More text was appended than a report may have: whoever streams should stop.</summary>
    public bool IsFull => _length > ReadingLimits.MaxTextLength;

    public IReadOnlyList<string> Lines => _lines;

    /// <summary>Whether we are in a deleted row or a swallowed cell.</summary>
    public bool IsDropping => _tables.Any(table => table.RowIsDeleted || table.CellIsSwallowed);

    /// <summary>The innermost open table; parts of tables outside any are taken as plain paragraphs.</summary>
    private OpenTable? Table => _tables.TryPeek(out var table) ? table : null;

    /// <summary>Text as it stands.</summary>
    public void Append(string text)
    {
        _line.Append(text);
        _length += text.Length;
    }

    /// <summary>Text in front of what the open line has by now.</summary>
    public void Lead(string text)
    {
        _line.Insert(0, text);
        _length += text.Length;
    }

    /// <summary>Text whose ASCII white space collapses, as in HTML; U+00A0 and U+3000 do not.</summary>
    public void AppendFlowing(string text)
    {
        foreach (var character in text)
        {
            if (character is ' ' or '\t' or '\n' or '\r' or '\f')
                _pending = character is '\n' or '\r' || _pending == '\n' ? '\n' : ' ';
            else
                AppendVisible(character);
        }
    }

    /// <summary>Ends the paragraph, if any is open.</summary>
    public void EndLine()
    {
        ReadingDeadline.Check();
        _pending = null;
        var line = _line.ToString().TrimEnd();
        _line.Clear();
        if (line.Length > 0)
            AddLine(line);
    }

    /// <summary>Begins a text box inside the current paragraph; its lines come before that paragraph.</summary>
    public void BeginInset()
    {
        _setAside.Push(_line);
        _line = new StringBuilder();
    }

    public void EndInset()
    {
        EndLine();
        _line = _setAside.TryPop(out var line) ? line : _line;
    }

    public void BeginTable()
    {
        EndLine();
        _tables.Push(new OpenTable());
    }

    public void BeginRow()
    {
        EndLine();
        Table?.BeginRow();
    }

    public void BeginCell()
    {
        EndLine();
        Table?.BeginCell();
    }

    public void EndCell()
    {
        EndLine();
        Table?.EndCell();
    }

    /// <summary>The open cell is swallowed by a merged neighbour, or deleted.</summary>
    public void SwallowCell() => Table?.CellIsSwallowed = true;

    public void EndRow()
    {
        EndLine();
        Table?.EndRow();
    }

    /// <summary>The open row is deleted.</summary>
    public void DeleteRow() => Table?.RowIsDeleted = true;

    public void EndTable()
    {
        EndLine();
        if (!_tables.TryPop(out var ended))
            return;
        foreach (var line in TableLines.Of(ended.Rows))
            AddLine(line);
        if (TableLines.IsTabular(ended.Rows))
            Table?.CellHoldsTable = true;
    }

    /// <summary>The lines, joined by <c>\n</c>.</summary>
    public override string ToString() => string.Join('\n', _lines);

    private void AppendVisible(char character)
    {
        if (_pending is not null && _line.Length > 0)
            _line.Append(_pending == '\n' ? CjkText.Joint(_line[^1], character) : " ");
        _pending = null;
        _line.Append(character);
    }

    private void AddLine(string line)
    {
        if (Table is null)
            _lines.Add(line);
        else
            Table.AddLine(line);
    }
}

namespace Auditor.Tests.Segmenting.Generated;

/// <summary>How converters write a table as text.</summary>
public enum TableLayout
{
    /// <summary>甲 | 1 | 2 |</summary>
    BarBehind,

    /// <summary>甲 | 1 | 2, as our own readers write docx and HTML</summary>
    BarBetween,

    /// <summary>| 甲 | 1 | 2 |</summary>
    BarAround,

    /// <summary>As BarBehind, every row filled up to ten cells on the right</summary>
    BarFilled,

    /// <summary>Tabs, with the empty cells of merged labels in front of the figures</summary>
    Tabs,

    /// <summary>Tabs, the empty cells in front and behind differ from row to row</summary>
    TabsShifting,

    /// <summary>One cell a line, each closed by a bar</summary>
    LineBar,

    /// <summary>One cell a line and nothing else: empty cells are lost</summary>
    Line,

    /// <summary>Columns of a page layout: empty cells are lost</summary>
    WideBlanks,

    /// <summary>甲 1 2: empty cells are lost</summary>
    SingleBlanks,
}

namespace Auditor.Reading;

/// <summary>读取上限: what a hostile or broken file may cost us. A real report is under 2 MB.</summary>
public static class ReadingLimits
{
    /// <summary>For what this process does with one file; a report of 15 pages takes 0.2 s, 2,000 pages of PDF 20 s.</summary>
    public static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(30);

    public const long MaxFileBytes = 50L * 1024 * 1024;

    /// <summary>All parts of a zip container together, in bytes.</summary>
    public const long MaxUnpackedBytes = 200L * 1024 * 1024;

    /// <summary>Unpacked : packed of one part; XML of office files stays below 40.</summary>
    public const int MaxCompressionRatio = 100;

    /// <summary>Pages of a PDF file; a report has 5 to 15.</summary>
    public const int MaxPages = 2000;

    /// <summary>Depth of nested elements in XML and HTML.</summary>
    public const int MaxDepth = 256;

    /// <summary>UTF-16 code units of text that one report may have.</summary>
    public const int MaxTextLength = 5_000_000;
}

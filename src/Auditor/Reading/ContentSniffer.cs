using System.Text;
using System.Text.RegularExpressions;

namespace Auditor.Reading;

/// <summary>内容识别: tells a file's format from its first bytes.</summary>
internal static partial class ContentSniffer
{
    private const int HeadBytes = 2048;

    private static readonly byte[] OleHeader = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Where the name of the first part stands in a zip container; that of OpenDocument is its media type, not packed.</summary>
    private const int FirstPartAt = 30;

    private static readonly (ContentKind Kind, byte[] Start)[] Signatures =
    [
        (ContentKind.Zip, [0x50, 0x4B, 0x03, 0x04]),
        (ContentKind.Zip, [0x50, 0x4B, 0x05, 0x06]),
        (ContentKind.Pdf, "%PDF-"u8.ToArray()),
        (ContentKind.RichText, "{\\rtf"u8.ToArray()),
        (ContentKind.Image, [0x89, 0x50, 0x4E, 0x47]),
        (ContentKind.Image, [0xFF, 0xD8, 0xFF]),
        (ContentKind.Image, "GIF8"u8.ToArray()),
        (ContentKind.Image, [0x49, 0x49, 0x2A, 0x00]),
        (ContentKind.Image, [0x4D, 0x4D, 0x00, 0x2A]),
        (ContentKind.Archive, [0x52, 0x61, 0x72, 0x21, 0x1A, 0x07]),
        (ContentKind.Archive, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
        (ContentKind.Archive, [0x1F, 0x8B, 0x08]),
    ];

    public static ContentKind Sniff(ReadOnlyMemory<byte> content)
    {
        var bytes = content.Span;
        if (bytes.StartsWith(OleHeader))
            return OldOfficeKind.Of(content);
        if (IsOpenDocument(bytes))
            return ContentKind.OpenDocument;
        foreach (var (kind, start) in Signatures)
        {
            if (bytes.StartsWith(start))
                return kind;
        }

        if (IsBitmap(bytes) || IsWebPicture(bytes))
            return ContentKind.Image;
        return OfMarkup(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeadBytes)]).Replace("\0", "", StringComparison.Ordinal));
    }

    private static bool IsOpenDocument(ReadOnlySpan<byte> bytes) =>
        bytes.Length > FirstPartAt && bytes.StartsWith("PK"u8) && bytes[FirstPartAt..].StartsWith("mimetypeapplication/vnd.oasis.opendocument.text"u8);

    /// <summary>“BM” alone could begin a text; the reserved zeros of the header could not.</summary>
    private static bool IsBitmap(ReadOnlySpan<byte> bytes) =>
        bytes.Length > 10 && bytes.StartsWith("BM"u8) && bytes[6..10].IndexOfAnyExcept((byte)0) < 0;

    private static bool IsWebPicture(ReadOnlySpan<byte> bytes) =>
        bytes.Length > 12 && bytes.StartsWith("RIFF"u8) && bytes[8..12].SequenceEqual("WEBP"u8);

    /// <param name="head">First bytes, one character each.</param>
    private static ContentKind OfMarkup(string head)
    {
        if (head.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase))
            return ContentKind.WebArchive;
        if (WordXmlStart().IsMatch(head))
            return ContentKind.WordXml;
        return PageStart().IsMatch(head) ? ContentKind.Html : ContentKind.Text;
    }

    /// <summary>Word 2003 saves whole documents as one XML file, often named .doc; Word itself is led to them by this instruction.</summary>
    /// <example><c>&lt;?xml version="1.0"?&gt;&lt;?mso-application progid="Word.Document"?&gt;</c></example>
    [GeneratedRegex(@"\A[\xEF\xBB\xBF\s]*<\?xml[^>]{0,200}>\s*<\?mso-application\s+progid=""Word\.Document""", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex WordXmlStart();

    /// <example><c>&lt;?xml version="1.0"?&gt;&lt;!DOCTYPE html</c>; the bytes of a byte order mark may stand in front.</example>
    [GeneratedRegex(
        @"\A[\xEF\xBB\xBF\xFE\xFF\s]*(?:(?:<\?xml[^>]{0,200}>|<!--.{0,500}?-->)\s*){0,4}<"
        + @"(?:!doctype\s+html|(?:html|head|body|meta|title|table|div|p|span|style|script|link|center|font|article|section|h[1-6]|ul|br)[\s/>])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex PageStart();
}

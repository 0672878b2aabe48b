using System.Diagnostics.CodeAnalysis;
using Auditor.Reports;

namespace Auditor.Reading.External;

/// <summary>其他文字处理格式: .doc of Word and WPS, .rtf and .odt, converted to .docx by LibreOffice and read as that.</summary>
public sealed class OfficeReader(OfficeConverter converter) : IFormatReader
{
    private static readonly DocxReader Docx = new();

    public OfficeReader()
        : this(new OfficeConverter())
    {
    }

    public IReadOnlyList<string> Extensions { get; } = [".doc", ".wps", ".rtf", ".odt"];

    public bool KeepsTime => true;

    public bool TryRead(SourceFile file, [NotNullWhen(true)] out SourceDocument? document, [NotNullWhen(false)] out Rejection? rejection)
    {
        document = null;
        var (extension, mediaType) = FormatOf(ContentSniffer.Sniff(file.Content));
        rejection = extension == ".odt" ? PackageInspection.RefuseOpenDocument(file.Content) : null;
        if (rejection is not null || !converter.TryConvert(file.Content, extension, out var docx, out rejection))
            return false;
        (document, rejection) = BoundedThread.Read(Docx, SourceFile.FromBytes("report.docx", docx));
        document = document is null ? null : document with { MediaType = mediaType };
        return document is not null;
    }

    private static (string Extension, string MediaType) FormatOf(ContentKind kind) => kind switch
    {
        ContentKind.RichText => (".rtf", "application/rtf"),
        ContentKind.OpenDocument => (".odt", "application/vnd.oasis.opendocument.text"),
        ContentKind.WordXml => (".xml", "application/msword"),
        _ => (".doc", "application/msword"),
    };
}

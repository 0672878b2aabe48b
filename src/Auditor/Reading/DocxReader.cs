using System.Diagnostics.CodeAnalysis;
using Auditor.Reports;
using DocumentFormat.OpenXml.Packaging;

namespace Auditor.Reading;

/// <summary>Word 文档: the paragraphs and tables of the body, as the reader of the accepted text sees them; no headers, footers, comments.</summary>
public sealed class DocxReader : IFormatReader
{
    private const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public IReadOnlyList<string> Extensions { get; } = [".docx"];

    public bool TryRead(SourceFile file, [NotNullWhen(true)] out SourceDocument? document, [NotNullWhen(false)] out Rejection? rejection)
    {
        document = null;
        rejection = PackageInspection.Refuse(file.Content);
        if (rejection is not null)
            return false;

        using var package = WordprocessingDocument.Open(MemoryStreams.Over(file.Content), isEditable: false);
        if (package.MainDocumentPart is not { } part)
        {
            rejection = Rejections.Damaged();
            return false;
        }

        using var body = new BoundedStream(part.GetStream(FileMode.Open, FileAccess.Read), ReadingLimits.MaxUnpackedBytes);
        var lines = DocxLines.Of(body);
        rejection = lines is null ? Rejections.TooDeep() : lines.IsFull ? Rejections.TextTooLong() : null;
        document = rejection is null ? new SourceDocument(lines!.ToString(), MediaType) : null;
        return document is not null;
    }
}

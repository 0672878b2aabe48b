using System.Diagnostics.CodeAnalysis;
using Auditor.Reading.Layout;
using Auditor.Reports;

namespace Auditor.Reading.Pdf;

/// <summary>PDF: the text layer, put back into paragraphs and tables by where its characters stand. Pictures of text are not read.</summary>
public sealed class PdfReader : IFormatReader
{
    public IReadOnlyList<string> Extensions { get; } = [".pdf"];

    public bool TryRead(SourceFile file, [NotNullWhen(true)] out SourceDocument? document, [NotNullWhen(false)] out Rejection? rejection)
    {
        document = null;
        if (!PdfPages.TryRead(file.Content, out var pages, out rejection))
            return false;

        rejection = Refuse(pages);
        if (rejection is not null)
            return false;

        var lines = LayoutReader.Read(pages.Layouts);
        var text = lines.ToString();
        rejection = lines.IsFull ? Rejections.TextTooLong() : Legibility.IsText(text) ? null : Rejections.GarbledPdf();
        document = rejection is null ? new SourceDocument(text, "application/pdf") : null;
        return document is not null;
    }

    private static Rejection? Refuse(PdfPages pages)
    {
        if (pages.IsTooLong)
            return Rejections.TextTooLong();
        return pages.IsScanned ? Rejections.ScannedPdf() : null;
    }
}

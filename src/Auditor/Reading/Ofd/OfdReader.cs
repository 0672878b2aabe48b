using System.Diagnostics.CodeAnalysis;
using System.Xml;
using Auditor.Reading.Layout;
using Auditor.Reports;

namespace Auditor.Reading.Ofd;

/// <summary>OFD (GB/T 33190): the text of its pages, put back into paragraphs and tables by where its characters stand. Pictures of text are not read.</summary>
public sealed class OfdReader : IFormatReader
{
    public IReadOnlyList<string> Extensions { get; } = [".ofd"];

    public bool TryRead(SourceFile file, [NotNullWhen(true)] out SourceDocument? document, [NotNullWhen(false)] out Rejection? rejection)
    {
        document = null;
        rejection = OfdPackage.Refuse(file.Content);
        if (rejection is not null)
            return false;

        using var package = new OfdPackage(file.Content);
        if (!TryReadPages(package, out var pages, out rejection))
            return false;

        var lines = LayoutReader.Read(pages.Layouts);
        var text = lines.ToString();
        rejection = lines.IsFull ? Rejections.TextTooLong() : Legibility.IsText(text) ? null : Rejections.GarbledOfd();
        document = rejection is null ? new SourceDocument(text, "application/ofd") : null;
        return document is not null;
    }

    /// <summary>What cannot be opened in a file that carries a description of its encryption is not damaged but locked.</summary>
    private static bool TryReadPages(OfdPackage package, [NotNullWhen(true)] out OfdPages? pages, [NotNullWhen(false)] out Rejection? rejection)
    {
        pages = null;
        try
        {
            pages = OfdPages.Read(package);
            rejection = pages.IsScanned && package.DescribesEncryption ? Rejections.EncryptedOfd() : Refuse(pages);
        }
        catch (Exception damage) when (damage is InvalidDataException or XmlException or FormatException)
        {
            rejection = package.DescribesEncryption ? Rejections.EncryptedOfd() : Rejections.DamagedOfd();
        }

        return rejection is null;
    }

    private static Rejection? Refuse(OfdPages pages)
    {
        if (pages.IsTooDeep)
            return Rejections.TooDeep();
        if (pages.IsTooLong)
            return Rejections.OfdTooLong();
        return pages.IsScanned ? Rejections.ScannedOfd() : null;
    }
}

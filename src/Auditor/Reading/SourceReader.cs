using System.Diagnostics.CodeAnalysis;
using System.Xml;
using AngleSharp.Dom;
using Auditor.Reading.Ofd;
using Auditor.Reports;
using DocumentFormat.OpenXml.Packaging;

namespace Auditor.Reading;

/// <summary>
/// 读取: a submitted file → <see cref="SourceDocument"/>, or the <see cref="Rejection"/> that tells its sender what to do. Never throws
/// for what is in the file. A new format is one new <see cref="IFormatReader"/> in this folder; readers are found by reflection.
/// </summary>
public static class SourceReader
{
    private static readonly IReadOnlyList<IFormatReader> Readers =
    [
        .. typeof(SourceReader).Assembly.GetTypes()
            .Where(type => type.IsClass && typeof(IFormatReader).IsAssignableFrom(type))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (IFormatReader)Activator.CreateInstance(type)!),
    ];

    /// <summary>Accepted file name extensions, lower case with the dot, sorted.</summary>
    public static IReadOnlyList<string> Extensions { get; } =
        [.. Readers.SelectMany(reader => reader.Extensions).Order(StringComparer.Ordinal)];

    /// <summary>Reads by content; the extension only has to be an accepted one that does not contradict it.</summary>
    public static bool TryRead(SourceFile file, [NotNullWhen(true)] out SourceDocument? document, [NotNullWhen(false)] out Rejection? rejection)
    {
        document = null;
        rejection = RefuseUnread(file);
        if (rejection is not null)
            return false;

        var kind = KindOf(file);
        var extension = ExtensionOf(file);
        var reader = Readers.FirstOrDefault(reader => reader.Extensions.Contains(FormatOf(kind, extension), StringComparer.Ordinal));
        rejection = RefuseContent(kind, extension, reader);
        return rejection is null && TryReadWith(reader!, file, out document, out rejection);
    }

    private static ContentKind KindOf(SourceFile file)
    {
        var kind = ContentSniffer.Sniff(file.Content);
        return kind == ContentKind.Zip && PackageInspection.Holds(file.Content, OfdPackage.EntryPart) ? ContentKind.Ofd : kind;
    }

    private static Rejection? RefuseUnread(SourceFile file)
    {
        if (file.Length == 0)
            return Rejections.Empty();
        return file.Length > ReadingLimits.MaxFileBytes ? Rejections.FileTooLarge(file.Length) : null;
    }

    private static Rejection? RefuseContent(ContentKind kind, string extension, IFormatReader? reader)
    {
        if (reader is null && Rejections.OfForeignContent(kind) is { } foreign)
            return foreign;
        if (extension == Zipped.ZippedReports.Extension && kind == ContentKind.Text)
            return Rejections.DamagedZip();
        if (!Extensions.Contains(extension, StringComparer.Ordinal))
            return Rejections.UnknownExtension(extension, Extensions);
        return extension switch
        {
            ".docx" or ".docm" when kind is ContentKind.Text or ContentKind.Html or ContentKind.Pdf or ContentKind.Ofd => Rejections.NotWord(kind),
            ".ofd" when kind != ContentKind.Ofd => Rejections.NotOfd(),
            ".pdf" when kind != ContentKind.Pdf => Rejections.NotPdf(),
            _ => null,
        };
    }

    /// <summary>The extension under which the content found is read; page source without a leading tag is only HTML by its name.</summary>
    private static string FormatOf(ContentKind kind, string extension) => kind switch
    {
        ContentKind.Text => extension is ".html" or ".htm" or ".xhtml" ? ".html" : ".txt",
        ContentKind.Html => ".html",
        ContentKind.Zip => ".docx",
        ContentKind.Pdf => ".pdf",
        ContentKind.Ofd => ".ofd",
        ContentKind.OldWord or ContentKind.WordXml => ".doc",
        ContentKind.RichText => ".rtf",
        ContentKind.OpenDocument => ".odt",
        _ => "",
    };

    private static bool TryReadWith(
        IFormatReader reader, SourceFile file, [NotNullWhen(true)] out SourceDocument? document, [NotNullWhen(false)] out Rejection? rejection)
    {
        try
        {
            (document, rejection) = reader.KeepsTime ? Read(reader, file) : BoundedThread.Read(reader, file);
        }
        catch (Exception damage) when (IsDamage(damage))
        {
            document = null;
            rejection = Rejections.Damaged();
            return false;
        }

        rejection = document is null ? rejection ?? Rejections.Damaged() : RefuseText(document.Text);
        document = rejection is null ? document : null;
        return document is not null;
    }

    private static (SourceDocument? Document, Rejection? Rejection) Read(IFormatReader reader, SourceFile file) =>
        reader.TryRead(file, out var document, out var rejection) ? (document, null) : (null, rejection);

    private static Rejection? RefuseText(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return Rejections.NoText();
        return text.Length > ReadingLimits.MaxTextLength ? Rejections.TextTooLong() : null;
    }

    /// <summary>
    /// What the zip, XML, Open XML and HTML libraries throw on broken input; anything else is our own fault and stays loud.
    /// A part that is named but missing comes as <see cref="InvalidOperationException"/> from System.IO.Packaging.
    /// </summary>
    private static bool IsDamage(Exception exception) => exception
        is InvalidDataException or XmlException or OpenXmlPackageException or FormatException or IOException or DomException or NotSupportedException
        or InvalidOperationException { Source: "System.IO.Packaging" or "DocumentFormat.OpenXml.Framework" };

    private static string ExtensionOf(SourceFile file) => Path.GetExtension(file.Name).ToLowerInvariant();
}

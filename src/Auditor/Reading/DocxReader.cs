using System.Diagnostics.CodeAnalysis;
using Auditor.Reading.Numbering;
using Auditor.Reports;
using DocumentFormat.OpenXml.Packaging;

namespace Auditor.Reading;

/// <summary>
/// Word 文档: the paragraphs and tables of the body, as the reader of the accepted text sees them, its footnotes behind it; no headers,
/// footers, comments.
/// </summary>
public sealed class DocxReader : IFormatReader
{
    private const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string MacroMediaType = "application/vnd.ms-word.document.macroEnabled.12";

    public IReadOnlyList<string> Extensions { get; } = [".docx", ".docm"];

    public bool TryRead(SourceFile file, [NotNullWhen(true)] out SourceDocument? document, [NotNullWhen(false)] out Rejection? rejection)
    {
        document = null;
        rejection = PackageInspection.Refuse(file.Content);
        if (rejection is not null)
            return false;

        using var package = WordprocessingDocument.Open(MemoryStreams.Over(file.Content), isEditable: false);
        if (package.MainDocumentPart is not { } main)
        {
            rejection = Rejections.Damaged();
            return false;
        }

        var writer = new LineWriter();
        var lines = LinesOf(main, file, writer);
        rejection = lines is null ? Rejections.TooDeep() : writer.IsFull ? Rejections.TextTooLong() : null;
        document = rejection is null ? DocumentOf(main, writer, lines!) : null;
        return document is not null;
    }

    /// <summary>Null when a part nests too deep.</summary>
    private static DocxLines? LinesOf(MainDocumentPart main, SourceFile file, LineWriter writer)
    {
        using var parts = new DocxSideParts(file.Content, main.Uri.OriginalString);
        var styles = Read(parts.Open("styles"), StyleSheet.Read) ?? StyleSheet.Empty;
        var lists = Read(parts.Open("numbering"), part => ListDefinitions.Read(part, styles)) ?? ListDefinitions.None;
        var lines = new DocxLines(writer, styles, lists);
        using var body = new BoundedStream(main.GetStream(FileMode.Open, FileAccess.Read), ReadingLimits.MaxUnpackedBytes);
        return lines.TryRead(body) && TryReadNotes(parts.Open("footnotes"), lines) && TryReadNotes(parts.Open("endnotes"), lines) ? lines : null;
    }

    private static bool TryReadNotes(Stream? part, DocxLines lines)
    {
        using (part)
            return part is null || !lines.HasNotes || lines.TryRead(part);
    }

    private static T? Read<T>(Stream? part, Func<Stream, T> read)
        where T : class
    {
        using (part)
            return part is null ? null : read(part);
    }

    private static SourceDocument DocumentOf(MainDocumentPart main, LineWriter writer, DocxLines lines)
    {
        var isMacro = main.ContentType.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase);
        return new SourceDocument(writer.ToString(), isMacro ? MacroMediaType : MediaType)
        {
            Noise = lines.HasTrackedChanges ? [SourceNoise.TrackedChanges] : [],
        };
    }
}

using System.Diagnostics.CodeAnalysis;
using Auditor.Reports;

namespace Auditor.Reading;

/// <summary>纯文本: keeps the text as it is, apart from the byte order mark and line ends (all become <c>\n</c>).</summary>
public sealed class PlainTextReader : IFormatReader
{
    public IReadOnlyList<string> Extensions { get; } = [".txt", ".text"];

    /// <summary>Decoding walks over the bytes a few times and never deeper.</summary>
    public bool KeepsTime => true;

    public bool TryRead(SourceFile file, [NotNullWhen(true)] out SourceDocument? document, [NotNullWhen(false)] out Rejection? rejection)
    {
        var text = TextDecoder.Decode(file.Content.Span, declaredCharset: null);
        rejection = Legibility.IsText(text) ? null : Rejections.NotText();
        document = rejection is null ? new SourceDocument(UnixLines(text), "text/plain") : null;
        return document is not null;
    }

    private static string UnixLines(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}

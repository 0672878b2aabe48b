using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Auditor.Reading.External;
using Auditor.Reading.Layout;
using Auditor.Reports;

namespace Auditor.Reading.Pdf;

/// <summary>PDF: the text layer, put back into paragraphs and tables by where its characters stand; pages without one are recognised.</summary>
public sealed class PdfReader(TextRecognizer recognizer) : IFormatReader
{
    public PdfReader()
        : this(new TextRecognizer())
    {
    }

    public IReadOnlyList<string> Extensions { get; } = [".pdf"];

    public bool KeepsTime => true;

    public bool TryRead(SourceFile file, [NotNullWhen(true)] out SourceDocument? document, [NotNullWhen(false)] out Rejection? rejection)
    {
        document = null;
        var start = Stopwatch.GetTimestamp();
        if (!TryReadPages(file, out var pages, out rejection))
            return false;

        var scans = pages.Scans;
        if (scans.Count == 0)
            return TryReadLayout(pages.Layouts, [], ReadingLimits.MaxTime - Stopwatch.GetElapsedTime(start), out document, out rejection);
        if (!recognizer.TryRecognize(file.Content, scans, out var recognized, out rejection))
            return false;
        var layouts = pages.Layouts.ToList();
        foreach (var (number, layout) in scans.Zip(recognized))
            layouts[number - 1] = layout;
        return TryReadLayout(layouts, [SourceNoise.Recognized], ReadingLimits.MaxTime, out document, out rejection);
    }

    private static bool TryReadPages(SourceFile file, [NotNullWhen(true)] out PdfPages? pages, [NotNullWhen(false)] out Rejection? rejection)
    {
        var isDone = BoundedThread.TryRun(() => PdfPages.TryRead(file.Content, out var read, out var refused) ? (object)read : refused, ReadingLimits.MaxTime, out var outcome);
        pages = outcome as PdfPages;
        rejection = !isDone ? Rejections.TooSlow() : pages is null ? (Rejection)outcome! : pages.IsTooLong ? Rejections.TextTooLong() : null;
        return rejection is null;
    }

    private static bool TryReadLayout(
        IReadOnlyList<LayoutPage> pages, IReadOnlyList<string> noise, TimeSpan longest, [NotNullWhen(true)] out SourceDocument? document, [NotNullWhen(false)] out Rejection? rejection)
    {
        document = null;
        rejection = Rejections.TooSlow();
        if (longest <= TimeSpan.Zero || !BoundedThread.TryRun(() => LayoutReader.Read(pages), longest, out var lines))
            return false;

        var text = lines!.ToString();
        rejection = RefuseText(text, lines.IsFull, isRecognized: noise.Count > 0);
        document = rejection is null ? new SourceDocument(text, "application/pdf") { Noise = noise } : null;
        return document is not null;
    }

    private static Rejection? RefuseText(string text, bool isFull, bool isRecognized)
    {
        if (isFull)
            return Rejections.TextTooLong();
        if (!Legibility.IsText(text))
            return Rejections.GarbledPdf();
        return isRecognized && string.IsNullOrWhiteSpace(text) ? Rejections.NotRecognized() : null;
    }
}

using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Xml;
using Auditor.Reading.Layout;
using Auditor.Reports;

namespace Auditor.Reading.External;

/// <summary>
/// 文字识别 (OCR): pages of a PDF file → glyphs and rulings, by poppler and Tesseract. Rulings are found first and taken out of the image;
/// characters then stand where the scan has them, so that the layout is rebuilt as for any other file.
/// </summary>
public sealed class TextRecognizer
{
    /// <summary>A page takes 3 seconds, with a busy machine 15.</summary>
    private static readonly TimeSpan LongestPage = TimeSpan.FromSeconds(60);

    /// <summary>Of work for all pages together, waiting for a turn not counted.</summary>
    private static readonly TimeSpan LongestFile = TimeSpan.FromMinutes(10);

    /// <summary>A scanned report has 5 to 15.</summary>
    private const int MostPages = 50;

    /// <summary>Pixels of the longer side: A4 at 300 dots an inch. Coordinates are given as if every page were A4.</summary>
    private const int LongSide = 3508;
    private const double PointsPerPixel = 72.0 / 300;

    /// <summary>Of Tesseract's page segmentation: with rulings and cells gone, a page is one block of text; its own search for blocks loses figures.</summary>
    private const string OneBlock = "6";

    private const long MostMemory = 2L * 1024 * 1024 * 1024;
    private const long LargestFile = 64L * 1024 * 1024;

    private static readonly ProgramLimits Limits = new(LongestPage, MostMemory, LargestFile);

    /// <summary>As many pages as there are cores, however many files are read at once.</summary>
    private static readonly SemaphoreSlim Turns = new(Environment.ProcessorCount);

    private readonly string? _renderer;
    private readonly string? _recognizer;

    /// <summary>The programs of this machine.</summary>
    public TextRecognizer()
        : this(ExternalProgram.Find("pdftoppm"), ExternalProgram.Find("tesseract"))
    {
    }

    /// <param name="renderer">Path of pdftoppm; null when it is not installed.</param>
    /// <param name="recognizer">Path of tesseract; null when it is not installed.</param>
    public TextRecognizer(string? renderer, string? recognizer) => (_renderer, _recognizer) = (renderer, recognizer);

    /// <param name="numbers">Pages to recognise, from 1.</param>
    internal bool TryRecognize(ReadOnlyMemory<byte> pdf, IReadOnlyList<int> numbers, [NotNullWhen(true)] out IReadOnlyList<LayoutPage>? pages, [NotNullWhen(false)] out Rejection? rejection)
    {
        pages = null;
        rejection = _renderer is null || _recognizer is null ? Rejections.NeedsRecognition() : numbers.Count > MostPages ? Rejections.TooManyScans(MostPages) : null;
        if (rejection is not null)
            return false;

        using var folder = new PrivateFolder();
        File.WriteAllBytes(folder.PathTo("report.pdf"), pdf.Span);
        var read = new LayoutPage?[numbers.Count];
        var worked = 0L;
        var limits = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, numbers.Count, limits, (at, loop) =>
        {
            read[at] = InTurn(numbers[at], folder, ref worked);
            if (read[at] is null || Interlocked.Read(ref worked) > LongestFile.Ticks)
                loop.Stop();
        });
        pages = [.. read.OfType<LayoutPage>()];
        rejection = pages.Count == numbers.Count ? null : worked > LongestFile.Ticks ? Rejections.RecognitionTooSlow(LongestFile) : Rejections.NotRecognized();
        return rejection is null;
    }

    private LayoutPage? InTurn(int number, PrivateFolder folder, ref long worked)
    {
        Turns.Wait();
        var start = Stopwatch.GetTimestamp();
        try
        {
            return Recognize(number, folder);
        }
        catch (Exception fault) when (fault is InvalidDataException or XmlException or IOException)
        {
            // Half a file of a program that was stopped.
            return null;
        }
        finally
        {
            Interlocked.Add(ref worked, Stopwatch.GetElapsedTime(start).Ticks);
            Turns.Release();
        }
    }

    /// <summary>Null when a program fails.</summary>
    private LayoutPage? Recognize(int number, PrivateFolder folder)
    {
        if (Render(number, folder) is not { } image)
            return null;

        var rulings = new ImageRulings(image, PointsPerPixel).Take();
        var cells = CellSheet.Take(image, rulings, PointsPerPixel);
        var outside = GlyphsOf(image, $"{number}-page", folder);
        var inside = cells.Image is null ? [] : GlyphsOf(cells.Image, $"{number}-cells", folder);
        return outside is null || inside is null
            ? null
            : new LayoutPage(image.Width * PointsPerPixel, image.Height * PointsPerPixel, [.. outside, .. cells.OnPage(inside)], rulings);
    }

    private GrayImage? Render(int number, PrivateFolder folder)
    {
        var page = number.ToString(CultureInfo.InvariantCulture);
        var size = LongSide.ToString(CultureInfo.InvariantCulture);
        var end = ExternalProgram.Run(
            _renderer!, ["-f", page, "-l", page, "-gray", "-scale-to", size, "-singlefile", folder.PathTo("report.pdf"), folder.PathTo(page)], folder.FullName, Limits);
        var path = folder.PathTo(page + ".pgm");
        return end == ProgramEnd.Done && File.Exists(path) ? GrayImage.Load(path) : null;
    }

    private IReadOnlyList<Glyph>? GlyphsOf(GrayImage image, string name, PrivateFolder folder)
    {
        var path = folder.PathTo(name + ".pgm");
        image.Save(path);
        var end = ExternalProgram.Run(
            _recognizer!, [path, folder.PathTo(name), "-l", "chi_sim", "--psm", OneBlock, "--dpi", "300", "-c", "hocr_char_boxes=1", "hocr"], folder.FullName, Limits);
        var found = folder.PathTo(name + ".hocr");
        return end == ProgramEnd.Done && File.Exists(found) ? RecognizedGlyphs.Load(found, PointsPerPixel) : null;
    }
}

using System.Diagnostics.CodeAnalysis;
using Auditor.Reading.Layout;
using Auditor.Reports;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Auditor.Reading.Pdf;

/// <summary>PDF 页面: what PdfPig finds on the pages of one file. Everything that PdfPig does with foreign bytes happens in here.</summary>
/// <param name="Pictures">Number of pictures on all pages.</param>
internal sealed record PdfPages(IReadOnlyList<LayoutPage> Layouts, int Pictures)
{
    /// <summary>Characters a page; scans carry at most a stamped page number or a watermark, and a page of a report about 500.</summary>
    private const int FewestGlyphsPerPage = 20;

    public bool IsTooLong => Layouts.Sum(page => page.Glyphs.Count) > ReadingLimits.MaxTextLength;

    /// <summary>Pictures, or nothing at all, where a report has its text.</summary>
    public bool IsScanned
    {
        get
        {
            var glyphs = Layouts.Sum(page => page.Glyphs.Count(glyph => !glyph.IsBlank));
            return glyphs == 0 || (Pictures > 0 && glyphs < FewestGlyphsPerPage * Layouts.Count);
        }
    }

    /// <summary>False when the file cannot be opened or one of its pages cannot be read: half a report is none.</summary>
    public static bool TryRead(ReadOnlyMemory<byte> content, [NotNullWhen(true)] out PdfPages? pages, [NotNullWhen(false)] out Rejection? rejection)
    {
        pages = null;
        var allowance = new UnpackingAllowance();
        try
        {
            var isDone = BoundedThread.TryRun(() => ReadAll(content, allowance), out pages);
            rejection = !isDone || allowance.IsExceeded ? Rejections.PdfTooComplex() : pages is null ? Rejections.TooManyPages() : null;
            return pages is not null && rejection is null;
        }
        catch (PdfDocumentEncryptedException)
        {
            rejection = Rejections.EncryptedPdf();
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // PdfPig throws whatever its parsers run into (format, key, index, cast errors): all of them mean a file it cannot read.
            rejection = allowance.IsExceeded ? Rejections.PdfTooComplex() : Rejections.DamagedPdf();
        }
        finally
        {
            allowance.Withdraw();
        }

        return false;
    }

    /// <summary>Null when there are too many pages.</summary>
    private static PdfPages? ReadAll(ReadOnlyMemory<byte> content, UnpackingAllowance allowance)
    {
        var options = new ParsingOptions { SkipMissingFonts = true, FilterProvider = new BoundedFilters(allowance), MaxStackDepth = ReadingLimits.MaxDepth };
        using var pdf = PdfDocument.Open(content, options);
        if (pdf.NumberOfPages > ReadingLimits.MaxPages)
            return null;

        var layouts = new List<LayoutPage>();
        var (pictures, room, rulings) = (0, ReadingLimits.MaxTextLength, PdfRulings.MostInFile);
        for (var number = 1; number <= pdf.NumberOfPages && room >= 0 && !allowance.IsExceeded; number++)
        {
            allowance.BeginPage();
            var page = pdf.GetPage(number);
            var layout = PdfPage.LayoutOf(page, rulings);
            layouts.Add(layout);
            pictures += page.NumberOfImages;
            room -= layout.Glyphs.Count;
            rulings -= layout.Rulings.Count;
        }

        return new PdfPages(layouts, pictures);
    }
}

using System.Diagnostics.CodeAnalysis;
using Auditor.Reading.Layout;
using Auditor.Reports;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace Auditor.Reading.Pdf;

/// <summary>PDF 页面: what PdfPig finds on the pages of one file. Everything that PdfPig does with foreign bytes happens in here.</summary>
/// <param name="Scans">Numbers, from 1, of the pages that are pictures of text: all when the file has no text at all.</param>
internal sealed record PdfPages(IReadOnlyList<LayoutPage> Layouts, IReadOnlyList<int> Scans)
{
    /// <summary>Characters; scans carry at most a stamped page number or a watermark, and a page of a report about 500.</summary>
    private const int FewestGlyphs = 20;

    /// <summary>Share of the page that the picture of a scan covers; emblems and photographs on a cover are smaller.</summary>
    private const double CoveredShare = 0.5;

    public bool IsTooLong => Layouts.Sum(page => page.Glyphs.Count) > ReadingLimits.MaxTextLength;

    /// <summary>False when the file cannot be opened or one of its pages cannot be read: half a report is none.</summary>
    public static bool TryRead(ReadOnlyMemory<byte> content, [NotNullWhen(true)] out PdfPages? pages, [NotNullWhen(false)] out Rejection? rejection)
    {
        pages = null;
        var allowance = new UnpackingAllowance();
        try
        {
            pages = ReadAll(content, allowance);
            rejection = allowance.IsExceeded ? Rejections.PdfTooComplex() : pages is null ? Rejections.TooManyPages() : null;
            return pages is not null && rejection is null;
        }
        catch (PdfDocumentEncryptedException)
        {
            rejection = Rejections.EncryptedPdf();
        }
        catch (Exception fault) when (fault is not OutOfMemoryException and not ReadingOverdueException)
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

    /// <summary>Null when there are too many pages, or the allowance is exceeded.</summary>
    private static PdfPages? ReadAll(ReadOnlyMemory<byte> content, UnpackingAllowance allowance)
    {
        var options = new ParsingOptions { SkipMissingFonts = true, FilterProvider = new BoundedFilters(allowance), MaxStackDepth = ReadingLimits.MaxDepth };
        using var pdf = PdfDocument.Open(content, options);
        if (pdf.NumberOfPages > ReadingLimits.MaxPages)
            return null;

        if (new UnpackedStreams(pdf).CostTooMuch())
        {
            allowance.Exceed();
            return null;
        }

        var layouts = new List<LayoutPage>();
        var scans = new List<int>();
        var (room, rulings) = (ReadingLimits.MaxTextLength, PdfRulings.MostInFile);
        for (var number = 1; number <= pdf.NumberOfPages && room >= 0 && !allowance.IsExceeded; number++)
        {
            allowance.BeginPage();
            var page = pdf.GetPage(number);
            var layout = PdfPage.LayoutOf(page, rulings);
            layouts.Add(layout);
            if (IsScan(page, layout))
                scans.Add(number);
            room -= layout.Glyphs.Count;
            rulings -= layout.Rulings.Count;
        }

        var hasText = layouts.Exists(layout => layout.Glyphs.Any(glyph => !glyph.IsBlank));
        return new PdfPages(layouts, hasText ? scans : [.. Enumerable.Range(1, layouts.Count)]);
    }

    private static bool IsScan(Page page, LayoutPage layout) =>
        page.NumberOfImages > 0 && layout.Glyphs.Count(glyph => !glyph.IsBlank) < FewestGlyphs
        && page.GetImages().Sum(picture => picture.BoundingBox.Area) > CoveredShare * page.Width * page.Height;
}

using Auditor.Reading.Layout;

namespace Auditor.Reading.Ofd;

/// <summary>OFD 页面: what stands on the pages of one file, with the templates they are drawn on.</summary>
/// <param name="Pictures">Number of pictures on all pages.</param>
internal sealed record OfdPages(IReadOnlyList<LayoutPage> Layouts, int Pictures, bool IsTooDeep, bool IsTooLong)
{
    /// <summary>Characters a page; scans carry at most a stamped page number or a watermark, and a page of a report about 500.</summary>
    private const int FewestGlyphsPerPage = 20;

    /// <summary>Pictures, or nothing at all, where a report has its text.</summary>
    public bool IsScanned
    {
        get
        {
            var glyphs = Layouts.Sum(page => page.Glyphs.Count(glyph => !glyph.IsBlank));
            return glyphs == 0 || (Pictures > 0 && glyphs < FewestGlyphsPerPage * Layouts.Count);
        }
    }

    /// <exception cref="InvalidDataException">A part is missing, or a path leads out of the package.</exception>
    public static OfdPages Read(OfdPackage package)
    {
        var allowance = new OfdAllowance();
        var layouts = new List<LayoutPage>();
        var (pictures, isTooDeep, isTooLong) = (0, false, false);
        foreach (var root in OfdDocument.RootsOf(package))
        {
            var document = OfdDocument.Read(package, root);
            var templates = new Dictionary<string, OfdContent>(StringComparer.Ordinal);
            foreach (var path in document.Pages)
            {
                isTooLong |= allowance.IsExhausted || layouts.Count >= ReadingLimits.MaxPages;
                if (isTooDeep || isTooLong)
                    break;
                var page = ContentOf(package, path, allowance);
                var parts = page.Templates.Where(template => !template.IsInFront).Select(template => TemplateOf(template.Id))
                    .Append(page).Concat(page.Templates.Where(template => template.IsInFront).Select(template => TemplateOf(template.Id)))
                    .OfType<OfdContent>().ToList();
                layouts.Add(OfdPage.LayoutOf(parts, page.Size ?? document.PageSize));
                pictures += parts.Sum(part => part.Pictures);
                isTooDeep |= parts.Exists(part => part.IsTooDeep);
            }

            OfdContent? TemplateOf(string id)
            {
                if (!document.Templates.TryGetValue(id, out var path))
                    return null;
                if (!templates.TryGetValue(id, out var template))
                    return templates[id] = ContentOf(package, path, allowance);
                allowance.Glyphs -= template.GlyphCount;
                allowance.Rulings -= template.Rulings.Count;
                return template;
            }
        }

        return new OfdPages(layouts, pictures, isTooDeep, isTooLong || allowance.IsExhausted);
    }

    private static OfdContent ContentOf(OfdPackage package, string path, OfdAllowance allowance)
    {
        using var xml = package.Open(path);
        return OfdContent.Read(xml, allowance);
    }
}

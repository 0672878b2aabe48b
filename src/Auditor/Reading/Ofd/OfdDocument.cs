using System.Xml;

namespace Auditor.Reading.Ofd;

/// <summary>OFD 文档: which parts its pages and templates are, and how large its pages.</summary>
/// <param name="Pages">Paths, in the order of the pages; a part that is named again and again is one page, or a small file could draw thousands.</param>
/// <param name="Templates">Id → path.</param>
/// <param name="PageSize">Width and height in points.</param>
internal sealed record OfdDocument(IReadOnlyList<string> Pages, IReadOnlyDictionary<string, string> Templates, (double Width, double Height) PageSize)
{
    private static readonly (double Width, double Height) A4 = (595, 842);

    /// <summary>Paths of the documents of a package (DocRoot); nearly always one.</summary>
    public static IReadOnlyList<string> RootsOf(OfdPackage package)
    {
        var roots = new List<string>();
        using var xml = package.Open(OfdPackage.EntryPart);
        xml.Read();
        while (!xml.EOF)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "DocRoot" })
                roots.Add(PathOf("", xml.ReadElementContentAsString()));
            else
                xml.Read();
        }

        return roots;
    }

    /// <exception cref="InvalidDataException">A path leads out of the package, or the part is missing.</exception>
    public static OfdDocument Read(OfdPackage package, string root)
    {
        var pages = new List<string>();
        var templates = new Dictionary<string, string>(StringComparer.Ordinal);
        var size = A4;
        using var xml = package.Open(root);
        xml.Read();
        while (!xml.EOF)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "PhysicalBox" })
            {
                size = OfdContent.SizeOf(xml.ReadElementContentAsString()) ?? size;
                continue;
            }

            if (xml.NodeType == XmlNodeType.Element && xml.GetAttribute("BaseLoc") is { } location)
            {
                if (xml.LocalName == "TemplatePage")
                    templates[xml.GetAttribute("ID") ?? ""] = PathOf(root, location);
                else if (xml.LocalName == "Page")
                    pages.Add(PathOf(root, location));
            }

            xml.Read();
        }

        return new OfdDocument([.. pages.Distinct(StringComparer.OrdinalIgnoreCase)], templates, size);
    }

    private static string PathOf(string from, string location) =>
        OfdPath.Resolve(from, location) ?? throw new InvalidDataException("A path leads out of the package.");
}

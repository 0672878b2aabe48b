using System.Xml;

namespace Auditor.Reading;

/// <summary>Word 标记: names of WordprocessingML, transitional and strict alike.</summary>
internal static class DocxNames
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /// <summary>Former properties of tracked changes, properties of controls and sections, pinyin above characters, older forms of drawings.</summary>
    private static readonly HashSet<string> NeverText = new(StringComparer.Ordinal)
    {
        "pPrChange", "rPrChange", "tblPrChange", "tblGridChange", "trPrChange", "tcPrChange", "sectPrChange",
        "sectPr", "sdtPr", "sdtEndPr", "rt", "Fallback",
    };

    /// <summary>Local name of the current element; empty when it is none of Word's.</summary>
    public static string Of(XmlReader xml) => xml.NamespaceURI switch
    {
        Transitional or Strict => xml.LocalName,
        Compatibility when xml.LocalName is "Fallback" => "Fallback",
        _ => "",
    };

    public static bool AreNeverText(string name) => NeverText.Contains(name);

    /// <summary>Value of a property element, null when it has none.</summary>
    public static string? ValueOf(XmlReader xml) => xml.GetAttribute("val", xml.NamespaceURI);

    /// <summary>A switch such as <c>w:vanish</c> is on unless it says otherwise.</summary>
    public static bool IsOn(XmlReader xml) => ValueOf(xml) is not ("0" or "false" or "off");
}

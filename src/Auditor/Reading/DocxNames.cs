using System.Globalization;
using System.Xml;

namespace Auditor.Reading;

/// <summary>Word 标记: names of WordprocessingML, transitional and strict alike.</summary>
internal static class DocxNames
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private const string Math = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    private const string StrictMath = "http://purl.oclc.org/ooxml/officeDocument/math";

    /// <summary>Former properties of tracked changes, properties of controls and sections, pinyin above characters, older forms of drawings.</summary>
    private static readonly HashSet<string> NeverText = new(StringComparer.Ordinal)
    {
        "pPrChange", "rPrChange", "tblPrChange", "tblGridChange", "trPrChange", "tcPrChange", "sectPrChange", "numberingChange", "tblPrExChange",
        "sectPr", "sdtPr", "sdtEndPr", "rt", "Fallback",
    };

    /// <summary>A reader that loads nothing from outside and refuses document types.</summary>
    public static XmlReader OpenXml(Stream part) =>
        XmlReader.Create(part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });

    /// <summary>Local name of the current element; empty when it is none of Word's. The text of formulas counts as text.</summary>
    public static string Of(XmlReader xml) => xml.NamespaceURI switch
    {
        Transitional or Strict => xml.LocalName,
        Compatibility when xml.LocalName is "Fallback" => "Fallback",
        Math or StrictMath when xml.LocalName is "t" => "t",
        _ => "",
    };

    public static bool AreNeverText(string name) => NeverText.Contains(name);

    /// <summary>Value of a property element, null when it has none.</summary>
    public static string? ValueOf(XmlReader xml) => xml.GetAttribute("val", xml.NamespaceURI);

    /// <summary>Value of a property element as a number, null when it is none.</summary>
    public static int? NumberOf(XmlReader xml) =>
        int.TryParse(ValueOf(xml), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A switch such as <c>w:vanish</c> is on unless it says otherwise.</summary>
    public static bool IsOn(XmlReader xml) => ValueOf(xml) is not ("0" or "false" or "off");
}

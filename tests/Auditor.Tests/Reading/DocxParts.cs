namespace Auditor.Tests.Reading;

/// <summary>Word documents with the parts beside the body: numbering, styles, notes; transitional or strict.</summary>
internal sealed record DocxParts(string Body)
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public string Numbering { get; init; } = "";

    public string Styles { get; init; } = "";

    public string Footnotes { get; init; } = "";

    public string Endnotes { get; init; } = "";

    public bool IsStrict { get; init; }

    public bool HasMacros { get; init; }

    public byte[] ToBytes() => Docx.Zip(
        ("[Content_Types].xml", ContentTypes()),
        ("_rels/.rels", Written(Docx.Relationships)),
        ("word/_rels/document.xml.rels", Written(Links())),
        ("word/document.xml", Written(Docx.Document(Body))),
        ("word/numbering.xml", Part("numbering", Numbering)),
        ("word/styles.xml", Part("styles", Styles)),
        ("word/footnotes.xml", Part("footnotes", Footnotes)),
        ("word/endnotes.xml", Part("endnotes", Endnotes)));

    public string Read() => Submitted.Text(HasMacros ? "年报.docm" : "年报.docx", ToBytes());

    private string Part(string root, string content) => Written($"<w:{root} xmlns:w=\"{Word}\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">{content}</w:{root}>");

    private string ContentTypes()
    {
        var overrides = string.Concat(Names.Select(name =>
            $"<Override PartName=\"/word/{name}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.{name}+xml\"/>"));
        var types = Docx.ContentTypes.Replace("</Types>", overrides + "</Types>", StringComparison.Ordinal);
        return HasMacros ? types.Replace("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "application/vnd.ms-word.document.macroEnabled.main+xml", StringComparison.Ordinal) : types;
    }

    private static string Links() =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(Names.Select((name, at) => $"<Relationship Id=\"rId{at + 1}\" Type=\"{Relations}/{name}\" Target=\"{name}.xml\"/>"))
        + "</Relationships>";

    private static readonly string[] Names = ["numbering", "styles", "footnotes", "endnotes"];

    private string Written(string xml) => !IsStrict ? xml : xml
        .Replace(Word, "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal)
        .Replace(Relations, "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal);
}

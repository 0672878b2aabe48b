namespace Auditor.Reading;

/// <summary>内容类型: what the bytes of a file are, whatever its name says. Anything without a known signature counts as text.</summary>
internal enum ContentKind
{
    Text,
    Html,
    Zip,
    Ofd,
    OpenDocument,
    OldWord,
    OldExcel,
    OldPowerPoint,
    OldOffice,
    EncryptedOffice,
    WordXml,
    WebArchive,
    Pdf,
    RichText,
    Image,
    Archive,
}

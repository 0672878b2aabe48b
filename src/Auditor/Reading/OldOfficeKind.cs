using System.Buffers.Binary;
using System.Text;

namespace Auditor.Reading;

/// <summary>旧版 Office 文件的类型: what an OLE2 container holds. WPS writes the same streams as Word.</summary>
internal static class OldOfficeKind
{
    /// <summary>Names of the streams of documents with a password of the newer kind.</summary>
    private const string EncryptedStream = "EncryptedPackage";

    /// <summary>Containers too broken to be listed still show the name of that stream.</summary>
    private static readonly byte[] EncryptedName = Encoding.Unicode.GetBytes(EncryptedStream);

    /// <summary>Place of the flags in the file information block, and the one for a password.</summary>
    private const int FlagsAt = 10;
    private const int EncryptedFlag = 0x0100;

    public static ContentKind Of(ReadOnlyMemory<byte> content)
    {
        var entries = CompoundFile.RootEntries(content);
        if (entries.TryGetValue("WordDocument", out var word))
            return IsEncrypted(word) ? ContentKind.EncryptedOffice : ContentKind.OldWord;
        if (entries.ContainsKey("Workbook") || entries.ContainsKey("Book"))
            return ContentKind.OldExcel;
        if (entries.ContainsKey("PowerPoint Document"))
            return ContentKind.OldPowerPoint;
        return content.Span.IndexOf(EncryptedName) >= 0 ? ContentKind.EncryptedOffice : ContentKind.OldOffice;
    }

    private static bool IsEncrypted(ReadOnlyMemory<byte> word) =>
        word.Length >= FlagsAt + sizeof(ushort) && (BinaryPrimitives.ReadUInt16LittleEndian(word.Span[FlagsAt..]) & EncryptedFlag) != 0;
}

using System.Buffers.Binary;
using System.Text;
using Auditor.Comparing;
using Auditor.Reports;

namespace Auditor.Archive.Storage;

/// <summary>
/// The sentences of a report as bytes (存档文句): how many there are, of each its part and its length, then their characters, UTF-16,
/// little-endian. Every comparison reads nine of these: there is nothing to parse, and compressed they would be a quarter smaller only.
/// </summary>
internal static class PackedWording
{
    private const int HeadOfASentence = sizeof(byte) + sizeof(int);

    public static byte[] Pack(IReadOnlyList<ArchivedSentence> sentences)
    {
        var packed = new byte[sizeof(int) + sentences.Sum(sentence => HeadOfASentence + sizeof(char) * sentence.Text.Length)];
        BinaryPrimitives.WriteInt32LittleEndian(packed, sentences.Count);
        var (head, text) = (sizeof(int), sizeof(int) + HeadOfASentence * sentences.Count);
        foreach (var sentence in sentences)
        {
            packed[head] = checked((byte)sentence.Section);
            BinaryPrimitives.WriteInt32LittleEndian(packed.AsSpan(head + sizeof(byte)), sentence.Text.Length);
            text += Encoding.Unicode.GetBytes(sentence.Text, packed.AsSpan(text));
            head += HeadOfASentence;
        }

        return packed;
    }

    public static IReadOnlyList<ArchivedSentence> Unpack(ReadOnlySpan<byte> packed)
    {
        var sentences = new ArchivedSentence[BinaryPrimitives.ReadInt32LittleEndian(packed)];
        var (head, text) = (sizeof(int), sizeof(int) + HeadOfASentence * sentences.Length);
        for (var at = 0; at < sentences.Length; at++)
        {
            var size = sizeof(char) * BinaryPrimitives.ReadInt32LittleEndian(packed[(head + sizeof(byte))..]);
            sentences[at] = new ArchivedSentence((SectionKind)packed[head], Encoding.Unicode.GetString(packed.Slice(text, size)));
            (head, text) = (head + HeadOfASentence, text + size);
        }

        return sentences;
    }
}

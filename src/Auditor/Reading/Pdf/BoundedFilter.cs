using System.Buffers;
using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Auditor.Reading.Pdf;

/// <summary>限量解压: lets a filter of PdfPig unpack a stream only when it is known how large it becomes.</summary>
internal sealed class BoundedFilter(IFilter inner, UnpackingAllowance allowance) : IFilter
{
    private const int BufferBytes = 81920;

    /// <summary>LZW makes at most 1,400 bytes of one; its streams are old, and small.</summary>
    private const int MostLzwBytes = 64 * 1024;

    public bool IsSupported => inner.IsSupported;

    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        allowance.Spend(streamDictionary, inner is FlateFilter ? InflatedLength(input) : input.Length);
        if (inner is LzwFilter && input.Length > MostLzwBytes)
            throw new InvalidDataException("An LZW stream is too long.");
        var unpacked = inner.Decode(input, streamDictionary, filterProvider, filterIndex);
        if (inner is not FlateFilter)
            allowance.Spend(streamDictionary, Math.Max(0, unpacked.Length - input.Length));
        allowance.SpendText(streamDictionary, unpacked.Span);
        return unpacked;
    }

    /// <summary>Inflates once without keeping anything; damage is left to the filter itself, which saves what it can.</summary>
    private static long InflatedLength(ReadOnlyMemory<byte> input)
    {
        const int ZlibHeader = 2;
        if (input.Length <= ZlibHeader)
            return 0;
        using var inflated = new DeflateStream(MemoryStreams.Over(input[ZlibHeader..]), CompressionMode.Decompress);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);
        var length = 0L;
        for (int read; length <= ReadingLimits.MaxUnpackedBytes && (read = ReadUndamaged(inflated, buffer)) > 0;)
            length += read;
        ArrayPool<byte>.Shared.Return(buffer);
        return length;
    }

    private static int ReadUndamaged(DeflateStream inflated, byte[] buffer)
    {
        try
        {
            return inflated.Read(buffer, 0, buffer.Length);
        }
        catch (InvalidDataException)
        {
            return 0;
        }
    }
}

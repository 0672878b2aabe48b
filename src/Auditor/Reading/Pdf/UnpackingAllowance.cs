using UglyToad.PdfPig.Tokens;

namespace Auditor.Reading.Pdf;

/// <summary>
/// 解压余量: how many bytes the packed streams of one file may still unpack to, in all and for what one page draws.
/// </summary>
internal sealed class UnpackingAllowance
{
    /// <summary>Bytes of drawing orders of one page; dense tables have 200 KB, charts drawn as curves 2 MB. Each byte may cost a letter, which takes 500 in memory.</summary>
    private const int MaxPageBytes = 4 * 1024 * 1024;

    /// <summary>What unpacking the smallest stream counts as.</summary>
    private const int BytesOfCall = 256;

    private long _left = ReadingLimits.MaxUnpackedBytes;
    private long _leftOnPage = MaxPageBytes;

    /// <summary>More was asked for than was left. PdfPig may go on without the stream, so the file has to be refused by this.</summary>
    public bool IsExceeded { get; private set; }

    public void BeginPage() => _leftOnPage = MaxPageBytes;

    /// <summary>No stream is unpacked from now on.</summary>
    public void Withdraw() => _left = 0;

    /// <exception cref="InvalidDataException">More than was left.</exception>
    public void Spend(DictionaryToken stream, long unpacked)
    {
        _left -= unpacked + BytesOfCall;
        if (!IsFontOrProfile(stream))
            _leftOnPage -= unpacked + BytesOfCall;
        if (_left >= 0 && _leftOnPage >= 0)
            return;
        IsExceeded = true;
        throw new InvalidDataException("The streams unpack to more than a report can have.");
    }

    private static bool IsFontOrProfile(DictionaryToken stream) =>
        stream.ContainsKey(NameToken.Length1) || stream.ContainsKey(NameToken.N)
        || (stream.TryGet(NameToken.Subtype, out var kind) && kind is NameToken name && name.Data != NameToken.Form.Data);
}

using UglyToad.PdfPig.Tokens;

namespace Auditor.Reading.Pdf;

/// <summary>
/// 解压余量: how many bytes the packed streams of one file may still unpack to, in all and for what one page draws.
/// </summary>
internal sealed class UnpackingAllowance
{
    /// <summary>Bytes of drawing orders of one page; dense tables have 200 KB, charts drawn as curves 2 MB.</summary>
    private const int MaxPageBytes = 4 * 1024 * 1024;

    /// <summary>Bytes of text that one page shows; a page of a report has 6,000, a dense table 20,000. Each makes a letter, which takes 500 in memory.</summary>
    private const int MostTextOfPage = 200_000;

    /// <summary>What unpacking the smallest stream counts as.</summary>
    private const int BytesOfCall = 256;

    private long _left = ReadingLimits.MaxUnpackedBytes;
    private long _leftOnPage = MaxPageBytes;
    private long _textLeftOnPage = MostTextOfPage;

    /// <summary>More was asked for than was left. PdfPig may go on without the stream, so the file has to be refused by this.</summary>
    public bool IsExceeded { get; private set; }

    public void BeginPage()
    {
        ReadingDeadline.Check();
        (_leftOnPage, _textLeftOnPage) = (MaxPageBytes, MostTextOfPage);
    }

    /// <summary>Not drawing orders.</summary>
    public static bool IsFontOrProfile(DictionaryToken stream) =>
        stream.ContainsKey(NameToken.Length1) || stream.ContainsKey(NameToken.N)
        || (stream.TryGet(NameToken.Subtype, out var kind) && kind is NameToken name && name.Data != NameToken.Form.Data);

    /// <summary>The file is refused for what its other streams cost.</summary>
    public void Exceed() => IsExceeded = true;

    /// <summary>No stream is unpacked from now on.</summary>
    public void Withdraw() => _left = 0;

    /// <exception cref="InvalidDataException">More than was left.</exception>
    public void SpendText(DictionaryToken stream, ReadOnlySpan<byte> orders)
    {
        if (IsFontOrProfile(stream))
            return;
        _textLeftOnPage -= ShownText.Bytes(orders);
        if (_textLeftOnPage < 0)
            Refuse();
    }

    /// <exception cref="InvalidDataException">More than was left.</exception>
    public void Spend(DictionaryToken stream, long unpacked)
    {
        ReadingDeadline.Check();
        _left -= unpacked + BytesOfCall;
        if (!IsFontOrProfile(stream))
            _leftOnPage -= unpacked + BytesOfCall;
        if (_left < 0 || _leftOnPage < 0)
            Refuse();
    }

    private void Refuse()
    {
        IsExceeded = true;
        throw new InvalidDataException("The streams unpack to more than a report can have.");
    }
}

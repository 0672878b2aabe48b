using System.Text;
using System.Text.Unicode;
using UtfUnknown;

namespace Auditor.Reading;

/// <summary>
/// 解码: bytes of a text in any encoding in use in China → text without byte order mark. The bytes decide; a charset that the
/// document declares is only heard where they leave it open. Never fails: what is no text at all is for <see cref="Legibility"/> to see.
/// </summary>
internal static class TextDecoder
{
    /// <summary>Enough for detection; the detector is slow and settles early.</summary>
    private const int SampleBytes = 1 << 16;

    /// <summary>UTF-8 with a cut or broken character here and there; GBK read as UTF-8 is broken in nearly every character.</summary>
    private const double MaxBrokenShare = 0.02;

    /// <summary>Of the characters of a report; UTF-16 read in the wrong order, or bytes that are no text, have not half of it.</summary>
    private const double OrdinaryShare = 0.95;

    /// <summary>Simplified Chinese in GBK is never taken for Big5 with this confidence.</summary>
    private const float SureOfBig5 = 0.9f;

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(54936)!;
    private static readonly Encoding Big5 = CodePagesEncodingProvider.Instance.GetEncoding(950)!;

    /// <summary>Longer marks first: that of UTF-16LE begins that of UTF-32LE.</summary>
    private static readonly (byte[] Mark, Encoding Encoding)[] Marks =
    [
        ([0xFF, 0xFE, 0, 0], new UTF32Encoding(bigEndian: false, byteOrderMark: true)),
        ([0, 0, 0xFE, 0xFF], new UTF32Encoding(bigEndian: true, byteOrderMark: true)),
        ([0x84, 0x31, 0x95, 0x33], Gb18030),
        ([0xEF, 0xBB, 0xBF], Encoding.UTF8),
        ([0xFF, 0xFE], Encoding.Unicode),
        ([0xFE, 0xFF], Encoding.BigEndianUnicode),
    ];

    /// <param name="bytes">The whole file.</param>
    /// <param name="declaredCharset">For example <c>gb2312</c>, from the page itself; null when nothing is declared.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, string? declaredCharset)
    {
        foreach (var (mark, encoding) in Marks)
        {
            if (bytes.StartsWith(mark))
                return encoding.GetString(bytes[mark.Length..]);
        }

        if (bytes.Contains((byte)0))
            return WideEncodingOf(bytes)?.GetString(bytes) ?? Encoding.UTF8.GetString(bytes);
        if (Utf8.IsValid(bytes))
            return Encoding.UTF8.GetString(bytes);
        var text = Encoding.UTF8.GetString(bytes);
        return BrokenShare(text) <= MaxBrokenShare ? text : DecodeDoubleByte(bytes, declaredCharset);
    }

    /// <summary>
    /// UTF-16 without a mark: read that way, nearly all of it is Chinese, ASCII or punctuation. It always has a NUL, in a digit or line end.
    /// </summary>
    private static Encoding? WideEncodingOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length % 2 != 0)
            return null;
        var sample = bytes[..Math.Min(bytes.Length, SampleBytes)];
        if (IsOrdinary(Encoding.Unicode.GetString(sample)))
            return Encoding.Unicode;
        return IsOrdinary(Encoding.BigEndianUnicode.GetString(sample)) ? Encoding.BigEndianUnicode : null;
    }

    private static bool IsOrdinary(string text) => text.Count(IsCommon) >= OrdinaryShare * text.Length;

    private static bool IsCommon(char character) =>
        character is '\t' or '\n' or '\r' or (>= ' ' and <= '~') or '\u00A0' or (>= '\u2010' and <= '\u2027')
            or (>= '\u2460' and <= '\u249B') or (>= '\u3000' and <= '\u303F') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uFF00' and <= '\uFFEF');

    /// <summary>Broken : all non-ASCII characters.</summary>
    private static double BrokenShare(string text)
    {
        var broken = text.Count(character => character == '\uFFFD');
        return broken / (double)Math.Max(1, text.Count(character => character > '\u007F'));
    }

    private static string DecodeDoubleByte(ReadOnlySpan<byte> bytes, string? declaredCharset)
    {
        if (!IsBig5(bytes, declaredCharset))
            return Gb18030.GetString(bytes);
        var text = Big5.GetString(bytes);
        return BrokenShare(text) <= MaxBrokenShare ? text : Gb18030.GetString(bytes);
    }

    private static bool IsBig5(ReadOnlySpan<byte> bytes, string? declaredCharset)
    {
        if (declaredCharset is not null && declaredCharset.StartsWith("gb", StringComparison.OrdinalIgnoreCase))
            return false;
        if (string.Equals(declaredCharset, "big5", StringComparison.OrdinalIgnoreCase))
            return true;
        var detected = CharsetDetector.DetectFromBytes(bytes[..Math.Min(bytes.Length, SampleBytes)].ToArray()).Detected;
        return detected is { Confidence: >= SureOfBig5 } && string.Equals(detected.EncodingName, "big5", StringComparison.OrdinalIgnoreCase);
    }
}

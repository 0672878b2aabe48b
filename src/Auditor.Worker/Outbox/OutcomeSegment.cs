using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Auditor.Worker.Outbox;

/// <summary>
/// Makes one segment of a stranger's path a name that Linux, Windows and blob storage all take literally. Injective: what is not
/// plain becomes <c>%XX</c> of its UTF-8 bytes, and so does <c>%</c> itself.
/// </summary>
public static class OutcomeSegment
{
    /// <summary>Never followed by two hexadecimal digits, so no other segment has it.</summary>
    public const string CutMark = "%~";

    /// <summary>Ends the name of the folder for what is in a zip file; at the end of a stranger's name it is escaped.</summary>
    public const char MemberMark = '!';

    /// <summary>128 bits of SHA-256.</summary>
    public const int HashLetters = 32;

    private const string Empty = "%empty";

    // File systems end at 255 bytes; outcomes add an extension.
    private const int LongestSegment = 180;
    private const int LongestStem = 120;
    private const int LongestExtension = 16;

    private static readonly string[] Devices =
    [
        "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$",
        .. Enumerable.Range(0, 10).SelectMany(number => new[] { $"COM{number}", $"LPT{number}" }),
        "COM¹", "COM²", "COM³", "LPT¹", "LPT²", "LPT³",
    ];

    public static string Encode(string segment)
    {
        if (segment.Length == 0)
            return Empty;

        var plainEnd = segment.AsSpan().TrimEnd(". ").Length;
        var isDevice = Devices.Contains(segment.Split('.')[0].TrimEnd(), StringComparer.OrdinalIgnoreCase);
        var letters = new List<string>(segment.Length);
        for (var at = 0; at < segment.Length;)
        {
            var width = char.IsSurrogatePair(segment, at) ? 2 : 1;
            var letter = segment.Substring(at, width);
            letters.Add(at >= plainEnd || (letter[0] == MemberMark && at == segment.Length - 1) || (isDevice && at == 0) || MustEscape(letter) ? Escape(letter) : letter);
            at += width;
        }

        var name = string.Concat(letters);
        return Encoding.UTF8.GetByteCount(name) > LongestSegment ? Cut(segment, letters) : name;
    }

    /// <summary>Escapes the ASCII letter at a position of an encoded segment.</summary>
    public static string EscapeAt(string encoded, int at) => encoded[..at] + Escape(encoded[at].ToString()) + encoded[(at + 1)..];

    private static bool MustEscape(string letter) =>
        letter[0] is '<' or '>' or ':' or '"' or '\\' or '|' or '?' or '*' or '%'
        || CharUnicodeInfo.GetUnicodeCategory(letter, 0) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned;

    private static string Escape(string letter)
    {
        // A lone surrogate has no UTF-8; its three bytes are those of the generalised form.
        var bytes = letter.Length == 1 && char.IsSurrogate(letter[0])
            ? [(byte)(0xE0 | (letter[0] >> 12)), (byte)(0x80 | ((letter[0] >> 6) & 0x3F)), (byte)(0x80 | (letter[0] & 0x3F))]
            : Encoding.UTF8.GetBytes(letter);
        return string.Concat(bytes.Select(value => "%" + value.ToString("X2", CultureInfo.InvariantCulture)));
    }

    private static string Cut(string segment, List<string> letters)
    {
        var stem = new StringBuilder();
        var bytes = 0;
        foreach (var letter in letters.TakeWhile(letter => (bytes += Encoding.UTF8.GetByteCount(letter)) <= LongestStem))
            stem.Append(letter);

        var extension = Path.GetExtension(string.Concat(letters));
        var kept = Encoding.UTF8.GetByteCount(extension) <= LongestExtension ? extension : "";
        return stem + CutMark + Convert.ToHexStringLower(SHA256.HashData(Encoding.Unicode.GetBytes(segment)))[..HashLetters] + kept;
    }
}

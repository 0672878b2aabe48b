using System.Globalization;

namespace Auditor.Reading;

/// <summary>可读性: whether decoded characters are text at all, or bytes of something else seen through a charset.</summary>
internal static class Legibility
{
    /// <summary>Random bytes read as GB18030 give above 0.2; a report with a garbled passage stays below 0.02.</summary>
    private const double MaxIllegibleShare = 0.05;

    /// <summary>False when there is any NUL, or too many controls, replacement, unassigned or private characters or halves of pairs.</summary>
    public static bool IsText(string text)
    {
        var illegible = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\0')
                return false;
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (text[i] is not (>= ' ' and <= '~' or >= '\u4E00' and <= '\u9FA5') && IsIllegible(text[i]))
                illegible++;
        }

        return illegible <= MaxIllegibleShare * text.Length;
    }

    private static bool IsIllegible(char character) => CharUnicodeInfo.GetUnicodeCategory(character) switch
    {
        UnicodeCategory.Control => character is not ('\t' or '\n' or '\v' or '\f' or '\r' or '\u001A' or '\u0085'),
        UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse => true,
        _ => character == '\uFFFD',
    };
}

using System.Globalization;

namespace Auditor.Reading;

/// <summary>Word 符号: what <c>w:sym</c> shows, as far as it is text. Boxes, ticks and bullets of picture fonts are not.</summary>
internal static class DocxSymbols
{
    /// <summary>Symbol fonts have their characters in the private area, at F000 and up.</summary>
    private const int PrivateBase = 0xF000;

    private static readonly Dictionary<int, string> OfSymbolFont = new()
    {
        [0x2B] = "+",
        [0x2D] = "-",
        [0x3D] = "=",
        [0x25] = "%",
        [0xA3] = "≤",
        [0xB1] = "±",
        [0xB3] = "≥",
        [0xB4] = "×",
        [0xB8] = "÷",
        [0xB0] = "°",
    };

    /// <summary>Empty when the symbol is no text.</summary>
    /// <param name="font">Name of the font.</param>
    /// <param name="code">Hexadecimal, with or without the private base.</param>
    public static string Of(string? font, string? code)
    {
        if (!int.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var character))
            return "";
        var own = character is >= PrivateBase and <= PrivateBase + 0xFF ? character - PrivateBase : character;
        return font switch
        {
            null => "",
            _ when font.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase) => Circled(font, own),
            _ when string.Equals(font, "Symbol", StringComparison.OrdinalIgnoreCase) => OfSymbolFont.GetValueOrDefault(own, ""),
            _ when font.StartsWith("Webdings", StringComparison.OrdinalIgnoreCase) || own != character => "",
            _ => character is >= ' ' and < 0xE000 and not (>= 0xD800 and <= 0xDFFF) ? ((char)character).ToString() : "",
        };
    }

    /// <summary>Characters that only a picture font shows, or nobody.</summary>
    public static bool IsPrivate(char character) => character is >= (char)PrivateBase and <= (char)(PrivateBase + 0xFF);

    /// <summary>Wingdings has ⓪ to ⑩ in two styles.</summary>
    private static string Circled(string font, int own) => !string.Equals(font, "Wingdings", StringComparison.OrdinalIgnoreCase) ? "" : own switch
    {
        >= 0x81 and <= 0x8A => ((char)('①' + own - 0x81)).ToString(),
        >= 0x8C and <= 0x95 => ((char)('❶' + own - 0x8C)).ToString(),
        _ => "",
    };
}

using System.Globalization;

namespace Auditor.Rendering;

/// <summary>File names and report text are written by strangers: what would steer a terminal or a log is shown as �.</summary>
public static class Printable
{
    /// <summary>Fit for one line; a blank for a line break.</summary>
    public static string Line(string text) => string.Concat(text.ReplaceLineEndings(" ").Select(letter => Steers(letter) ? '\uFFFD' : letter));

    /// <summary>Control characters, and those that turn the direction of writing.</summary>
    private static bool Steers(char letter) => char.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format;
}

namespace Auditor.Classifying;

/// <summary>数字掩码: one name for all figures, so that 12条 and 13条 are learned as one.</summary>
internal static class FigureMask
{
    /// <summary>A word: 0, and 0000 for four digits, which are mostly years.</summary>
    public static string Word(string word)
    {
        if (!char.IsAsciiDigit(word[0]))
            return word;

        return word.Length == 4 && word.All(char.IsAsciiDigit) ? "0000" : word.EndsWith('%') ? "0%" : "0";
    }

    /// <summary>The text with every run of digits written as 0.</summary>
    public static string Text(string text)
    {
        Span<char> masked = text.Length <= 512 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
                masked[length++] = c;
            else if (length == 0 || masked[length - 1] != '0')
                masked[length++] = '0';
        }

        return new string(masked[..length]);
    }
}

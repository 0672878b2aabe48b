namespace Auditor.Reading;

/// <summary>文字分量: how much of an element is written text and how much is links.</summary>
/// <param name="Chars">Visible characters, white space not counted.</param>
/// <param name="LinkChars">Those of them inside links.</param>
/// <param name="Links">Number of links.</param>
/// <param name="SentenceMarks">Commas and full stops outside links.</param>
internal readonly record struct TextWeight(int Chars, int LinkChars, int Links, int SentenceMarks)
{
    private const double PerPlainChar = 0.2;
    private const double PerSentenceMark = 20; // a Chinese clause has about that many characters

    /// <summary>About the number of characters in sentences; menus weigh nothing, and a line of the page foot next to nothing.</summary>
    public double Value => (PerPlainChar * (Chars - LinkChars)) + (PerSentenceMark * SentenceMarks);

    /// <summary>Three links or more and little beside them.</summary>
    public bool IsMenu => Links >= 3 && LinkChars >= 0.6 * Chars;

    public static TextWeight operator +(TextWeight left, TextWeight right) =>
        new(left.Chars + right.Chars, left.LinkChars + right.LinkChars, left.Links + right.Links, left.SentenceMarks + right.SentenceMarks);

    public static TextWeight OfText(string text, bool linked)
    {
        var chars = text.Count(character => !char.IsWhiteSpace(character));
        return new TextWeight(chars, linked ? chars : 0, 0, linked ? 0 : text.Count(character => character is '，' or '。' or '；' or ','));
    }
}

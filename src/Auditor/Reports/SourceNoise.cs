namespace Auditor.Reports;

/// <summary>
/// 原文状况: what files and converters did to a source that its author did not write. Some of it spoils the wording, so that nothing
/// should be concluded from single words; the rest is mended completely when the text is read and only worth a note.
/// </summary>
public static class SourceNoise
{
    /// <summary>繁体字 throughout, from a page that converted the text.</summary>
    public const string Traditional = "traditional";

    /// <summary>注音 behind the characters that a page converted.</summary>
    public const string Pinyin = "pinyin";

    /// <summary>乱码: characters lost to a wrong encoding; what stood there is not known.</summary>
    public const string Mojibake = "mojibake";

    /// <summary>重复标点: collapsed to the mark that counts.</summary>
    public const string DoubledPunctuation = "doubled-punctuation";

    /// <summary>硬换行: lines cut at a fixed width, joined again.</summary>
    public const string BrokenLines = "broken-lines";

    /// <summary>修订痕迹: changes neither accepted nor refused, read as accepted.</summary>
    public const string TrackedChanges = "tracked-changes";

    /// <summary>文字识别 (OCR): read from pictures, so that any character may be another.</summary>
    public const string Recognized = "ocr";

    /// <summary>Whether single words of such a source may not be its author's.</summary>
    public static bool SpoilsWording(string noise) => noise is Traditional or Pinyin or Mojibake or Recognized;
}

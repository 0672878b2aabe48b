namespace Auditor.Reading;

/// <summary>读取中的段落: what its properties say, while a <see cref="DocxLines"/> is inside it.</summary>
internal sealed class DocxParagraph
{
    /// <summary>Id; null for the style of all paragraphs that name none.</summary>
    public string? Style { get; set; }

    public int? List { get; set; }

    public int? Level { get; set; }

    /// <summary>Its mark is deleted or hidden: the text runs on into the next one.</summary>
    public bool GoesOn { get; set; }

    /// <summary>Its number is written already, or it has none.</summary>
    public bool IsNumbered { get; set; }
}

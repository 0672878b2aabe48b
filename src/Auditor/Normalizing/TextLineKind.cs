namespace Auditor.Normalizing;

/// <summary>What a line can be part of.</summary>
internal enum TextLineKind
{
    /// <summary>Nothing in it.</summary>
    Blank,

    /// <summary>A page number.</summary>
    PageNumber,

    /// <summary>A table row or cells in columns.</summary>
    Row,

    /// <summary>Running text that ends within a sentence.</summary>
    Middle,

    /// <summary>Running text that ends with a mark after which a paragraph may end.</summary>
    Complete,
}

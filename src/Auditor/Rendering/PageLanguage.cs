namespace Auditor.Rendering;

/// <summary>页面语言: what a page says is in one of these; what it quotes stays Chinese.</summary>
public enum PageLanguage
{
    /// <summary>zh-CN</summary>
    Chinese,

    /// <summary>en</summary>
    English,
}

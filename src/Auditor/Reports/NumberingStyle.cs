namespace Auditor.Reports;

/// <summary>序号形式: how a heading or list item is numbered.</summary>
public enum NumberingStyle
{
    /// <summary>一、</summary>
    ChineseComma,

    /// <summary>第一部分</summary>
    Part,

    /// <summary>（一）</summary>
    ChineseBracket,

    /// <summary>1. or 1、</summary>
    Arabic,

    /// <summary>（1） or 1）</summary>
    ArabicBracket,

    /// <summary>一是</summary>
    Phrase,
}

namespace Auditor.Segmenting.Sections;

/// <summary>How a heading is numbered, strongest first.</summary>
internal enum OrdinalStyle
{
    /// <summary>一、</summary>
    ChineseComma,

    /// <summary>第一部分</summary>
    Part,

    /// <summary>（一）</summary>
    ChineseBracket,

    /// <summary>1. 1、 （1）</summary>
    Arabic,

    /// <summary>No number</summary>
    None,
}

namespace Auditor.Reading.Numbering;

/// <summary>样式: what a style of a Word document says about numbers and visibility; null where it leaves that to the one below.</summary>
/// <param name="BasedOn">Id of the style below; null when there is none.</param>
/// <param name="List">List of its paragraphs; 0 for none.</param>
/// <param name="Level">Level in the list.</param>
/// <param name="IsHidden">Text in it is not shown.</param>
internal sealed record ParagraphStyle(string? BasedOn, int? List, int? Level, bool? IsHidden);

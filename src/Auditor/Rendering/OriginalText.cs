namespace Auditor.Rendering;

/// <summary>中文原话: what a check or the reader says in Chinese, quoted beneath its gist in another language.</summary>
public sealed record OriginalText(string Message, string Suggestion);

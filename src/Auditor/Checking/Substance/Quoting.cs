namespace Auditor.Checking.Substance;

/// <summary>Whether a place in a sentence is somebody else's wording.</summary>
internal static class Quoting
{
    /// <summary>Inside “…” or 《…》.</summary>
    public static bool IsQuoted(string text, int at) => IsInside(text, at, '“', '”') || IsInside(text, at, '《', '》');

    private static bool IsInside(string text, int at, char open, char close) =>
        text.AsSpan(0, at).LastIndexOf(open) > text.AsSpan(0, at).LastIndexOf(close) && text.IndexOf(close, at) >= 0;
}

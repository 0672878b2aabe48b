namespace Auditor.Checking;

/// <summary>Whether a place in a sentence is somebody else's wording.</summary>
internal static class Quoting
{
    /// <summary>Inside “…” or 《…》.</summary>
    public static bool IsQuoted(string text, int at) => IsInside(text, at, '“', '”') || IsInside(text, at, '《', '》');

    /// <summary>Inside 《…》: a title is as its own writer worded it, save for the regulations that every report names.</summary>
    public static bool IsTitle(string text, int at) => IsInside(text, at, '《', '》') && !IsNamedByAll(text, at);

    private static bool IsNamedByAll(string text, int at)
    {
        var open = text.LastIndexOf('《', at);
        return text.AsSpan(open, text.IndexOf('》', at) - open).Contains("条列", StringComparison.Ordinal) || text.AsSpan(open).StartsWith("《中华人民", StringComparison.Ordinal);
    }

    private static bool IsInside(string text, int at, char open, char close) =>
        text.AsSpan(0, at).LastIndexOf(open) > text.AsSpan(0, at).LastIndexOf(close) && text.IndexOf(close, at) >= 0;
}

namespace Auditor.Checking.Compliance;

/// <summary>Finds spellings that miss a protected name by one or two characters.</summary>
internal static class ProtectedName
{
    /// <summary>In a name of this length or more two characters may be wrong or missing; in a shorter one, one.</summary>
    private const int LongName = 12;

    /// <summary>So many characters at the end agree: a name is recognised by how it ends.</summary>
    private const int Anchor = 2;

    /// <summary>Where the text stands for the name but differs from it. Longer wordings that add to the name are other names.</summary>
    public static IEnumerable<(int Start, int Length)> Misspelt(string text, string name)
    {
        for (var start = text.IndexOf(name[0], StringComparison.Ordinal); start >= 0; start = start + 1 < text.Length ? text.IndexOf(name[0], start + 1) : -1)
        {
            if (text.AsSpan(start).StartsWith(name, StringComparison.Ordinal))
                continue;

            if (LengthOfSlip(text.AsSpan(start), name) is { } length)
            {
                yield return (start, length);
                start += length - 1;
            }
        }
    }

    /// <summary>First and last characters agree; between them a few are replaced, or missing, never added.</summary>
    private static int? LengthOfSlip(ReadOnlySpan<char> text, string name)
    {
        var allowed = name.Length >= LongName ? 2 : 1;
        for (var missing = 0; missing <= allowed; missing++)
        {
            var length = name.Length - missing;
            if (length > text.Length || !text[(length - Anchor)..length].SequenceEqual(name.AsSpan(name.Length - Anchor)) || !IsHan(text[..length]))
                continue;

            if (missing == 0 ? Differences(text[..length], name) <= allowed : IsShortened(text[..length], name))
                return length;
        }

        return null;
    }

    private static int Differences(ReadOnlySpan<char> text, string name)
    {
        var count = 0;
        for (var at = 0; at < name.Length; at++)
            count += text[at] == name[at] ? 0 : 1;
        return count;
    }

    /// <summary>The text is the name with characters left out.</summary>
    private static bool IsShortened(ReadOnlySpan<char> text, string name)
    {
        var at = 0;
        foreach (var c in name)
        {
            if (at < text.Length && text[at] == c)
                at++;
        }

        return at == text.Length;
    }

    private static bool IsHan(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is < '\u4e00' or > '\u9fff')
                return false;
        }

        return true;
    }
}

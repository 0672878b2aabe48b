using Auditor.Comparing;

namespace Auditor.Checking.Substance;

/// <summary>Passages of two reports in words.</summary>
internal static class SideBySide
{
    private const int Shown = 5;
    private const int LongestQuoted = 60;

    /// <summary>The longest passages, in document order; they stand as evidence.</summary>
    public static List<PassageMatch> Chosen(IEnumerable<PassageMatch> matches) => matches
        .OrderByDescending(match => match.Slice.Length * match.Resemblance)
        .ThenBy(match => match.Slice.Start)
        .Take(Shown)
        .OrderBy(match => match.Slice.Start)
        .ToList();

    public static string Quote(PassageMatch match) => match.OtherText.Length <= LongestQuoted ? match.OtherText : match.OtherText[..LongestQuoted] + "……";
}

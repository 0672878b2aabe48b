namespace Auditor.Cli;

/// <summary>Finds what a mistyped word was meant to be.</summary>
internal static class Spelling
{
    /// <summary>The known word with the fewest wrong letters; null when more than a third are wrong.</summary>
    public static string? Nearest(string word, IEnumerable<string> known) =>
        known.Select(candidate => (Word: candidate, Wrong: WrongLetters(word, candidate)))
            .Where(candidate => candidate.Wrong * 3 <= Math.Max(word.Length, candidate.Word.Length))
            .OrderBy(candidate => candidate.Wrong)
            .Select(candidate => candidate.Word)
            .FirstOrDefault();

    /// <summary>Edit distance: letters to add, drop or replace.</summary>
    private static int WrongLetters(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var at = 1; at <= left.Length; at++)
        {
            var diagonal = row[0];
            row[0] = at;
            for (var to = 1; to <= right.Length; to++)
            {
                var replaced = diagonal + (left[at - 1] == right[to - 1] ? 0 : 1);
                diagonal = row[to];
                row[to] = Math.Min(replaced, Math.Min(row[to], row[to - 1]) + 1);
            }
        }

        return row[^1];
    }
}

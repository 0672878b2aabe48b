namespace Auditor.Reports;

/// <summary>易错字词: a spelling that is wrong in certain surroundings, a row of <c>data/lexicons/confusable-words.tsv</c>.</summary>
/// <param name="Contexts">One of these has to hold; none means always.</param>
/// <param name="Counters">None of these may hold.</param>
/// <param name="Example">A phrase in which it is wrong.</param>
/// <param name="Legitimate">Phrases in which nothing is wrong.</param>
public sealed record MisspeltWord(
    string Wrong, string Right, IReadOnlyList<WordContext> Contexts, IReadOnlyList<WordContext> Counters, string Example, IReadOnlyList<string> Legitimate, string Source)
{
    /// <summary>Where the spelling is wrong in the text.</summary>
    public IEnumerable<int> In(string text)
    {
        for (var at = text.IndexOf(Wrong, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Wrong, at + 1, StringComparison.Ordinal))
        {
            var (start, end) = (at, at + Wrong.Length);
            if ((Contexts.Count == 0 || Contexts.Any(context => context.Holds(text, start, end))) && !Counters.Any(counter => counter.Holds(text, start, end)))
                yield return at;
        }
    }
}

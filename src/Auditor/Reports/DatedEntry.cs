namespace Auditor.Reports;

/// <summary>年代条目: something that exists from a day on, or is over from a day on; a row of a dated lexicon.</summary>
/// <param name="Wordings">How writers put it; at least one.</param>
/// <param name="Earliest">The first day on which it can be named; null when that is of no interest.</param>
/// <param name="TooEarly">How grave it is to name it before; null when nothing is said.</param>
/// <param name="Until">The last day on which it is current; null when it is still.</param>
/// <param name="Stale">How grave it is to treat it as current afterwards; null when nothing is said.</param>
/// <param name="Excuses">Words in the sentence that make it right at any time.</param>
/// <param name="Instead">What stands in its place today, or an explanation; may be empty.</param>
/// <param name="Confidence">V seen in its source, P seen in part, G general knowledge.</param>
/// <param name="Row">File and line of the entry, for the reader of a finding.</param>
public sealed record DatedEntry(
    string Name,
    IReadOnlyList<string> Wordings,
    DateOnly? Earliest,
    Severity? TooEarly,
    DateOnly? Until,
    Severity? Stale,
    IReadOnlyList<string> Excuses,
    string Instead,
    string Confidence,
    string Source,
    string Row)
{
    /// <summary>Source and row, as a message names them.</summary>
    public string Reference => $"依据：{Source}，{Row}";

    /// <summary>Offset and length of the first wording in a text, brackets of any shape alike; null when none is there.</summary>
    public (int At, int Length)? Find(string text)
    {
        foreach (var wording in Wordings)
        {
            var at = text.IndexOf(wording, StringComparison.Ordinal);
            if (at >= 0)
                return (at, wording.Length);
        }

        return null;
    }

    public bool IsExcused(string sentence) => Excuses.Any(excuse => sentence.Contains(excuse, StringComparison.Ordinal));

    /// <summary>“[2021]”, “(2021)” and “【2021】” as “〔2021〕”, and no quotation marks that shift nothing: offsets stay.</summary>
    public static string FoldBrackets(string text) =>
        text.AsSpan().IndexOfAny("[(（【") < 0 ? text : string.Create(text.Length, text, static (folded, source) =>
        {
            for (var at = 0; at < source.Length; at++)
            {
                folded[at] = source[at] switch
                {
                    '[' or '(' or '（' or '【' => '〔',
                    ']' or ')' or '）' or '】' => '〕',
                    var other => other,
                };
            }
        });
}

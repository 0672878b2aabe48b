namespace Auditor.Reports;

/// <summary>固定表述: formulas that every report shares by law or form; they are neither stock nor concrete.</summary>
public sealed class StatutoryWording(IReadOnlyList<string> phrases)
{
    /// <summary>Shorter sentences are not judged for style.</summary>
    public const int ShortestJudged = 6;

    /// <summary>A sentence is a formula when at least this share of it is listed wording.</summary>
    private const double CoveredShare = 0.5;

    /// <summary>Without the single characters, which never make half a sentence.</summary>
    private readonly PhraseTable<string> _any = new(phrases.Where(phrase => phrase.Length > 1), phrase => phrase);

    public bool Covers(string sentence)
    {
        if (!_any.IsAnyIn(sentence))
            return sentence.Length == 0;

        var covered = 0;
        foreach (var phrase in phrases)
        {
            if (sentence.Contains(phrase, StringComparison.Ordinal))
                covered += phrase.Length;
        }

        return covered >= sentence.Length * CoveredShare;
    }
}

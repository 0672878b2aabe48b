using System.Buffers;

namespace Auditor.Reports;

/// <summary>固定表述: formulas that every report shares by law or form; they are neither stock nor concrete.</summary>
public sealed class StatutoryWording(IReadOnlyList<string> phrases)
{
    /// <summary>Shorter sentences are not judged for style.</summary>
    public const int ShortestJudged = 6;

    /// <summary>A sentence is a formula when at least this share of it is listed wording.</summary>
    private const double CoveredShare = 0.5;

    private readonly SearchValues<string> _any = SearchValues.Create([.. phrases], StringComparison.Ordinal);

    public bool Covers(string sentence)
    {
        if (!sentence.AsSpan().ContainsAny(_any))
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

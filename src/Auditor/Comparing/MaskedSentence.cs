using Auditor.Reports;

namespace Auditor.Comparing;

/// <summary>A sentence as it is compared.</summary>
/// <param name="Text">As written, normalised.</param>
/// <param name="Masked">Without what may differ between copies; see <see cref="SentenceMask"/>.</param>
/// <param name="Slice">Where it stands in the audited report; null for an archived one.</param>
internal sealed record MaskedSentence(SectionKind Section, string Text, string Masked, TextSlice? Slice)
{
    /// <summary>Characters of a run: one word and a half.</summary>
    public const int RunLength = 3;

    private const int BitsOfACharacter = 16;

    /// <summary>Its runs of three masked characters, in order.</summary>
    public ulong[] Runs { get; } = RunsOf(Masked);

    /// <summary>The same, sorted, to be searched.</summary>
    public ulong[] SortedRuns => field ??= [.. Runs.Order()];

    /// <summary>Share of the characters that stand in a run that the other sentence has too.</summary>
    public double CoveredBy(MaskedSentence other)
    {
        var (covered, coveredTo) = (0, 0);
        for (var at = 0; at < Runs.Length; at++)
        {
            if (Array.BinarySearch(other.SortedRuns, Runs[at]) < 0)
                continue;
            covered += at + RunLength - Math.Max(coveredTo, at);
            coveredTo = at + RunLength;
        }

        return (double)covered / Masked.Length;
    }

    private static ulong[] RunsOf(string masked)
    {
        var runs = new ulong[Math.Max(0, masked.Length - RunLength + 1)];
        for (var at = 0; at < runs.Length; at++)
            runs[at] = (ulong)masked[at] << (2 * BitsOfACharacter) | (ulong)masked[at + 1] << BitsOfACharacter | masked[at + 2];
        return runs;
    }
}

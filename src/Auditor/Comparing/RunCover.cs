namespace Auditor.Comparing;

/// <summary>How much of a sentence stands in another one, by the numbers of their runs. Marks what it looks at, so for one thread.</summary>
/// <param name="runs">How many different runs there are.</param>
internal sealed class RunCover(int runs)
{
    private readonly bool[] _isMarked = new bool[runs];

    /// <summary>Characters that stand in a run that the other sentence has too.</summary>
    public int Of(ReadOnlySpan<int> sentence, ReadOnlySpan<int> by)
    {
        Mark(by, isMarked: true);
        var (covered, coveredTo) = (0, 0);
        for (var at = 0; at < sentence.Length; at++)
        {
            if (sentence[at] < 0 || !_isMarked[sentence[at]])
                continue;
            covered += at + SentenceRuns.Length - Math.Max(coveredTo, at);
            coveredTo = at + SentenceRuns.Length;
        }

        Mark(by, isMarked: false);
        return covered;
    }

    private void Mark(ReadOnlySpan<int> sentence, bool isMarked)
    {
        foreach (var run in sentence)
        {
            if (run >= 0)
                _isMarked[run] = isMarked;
        }
    }
}

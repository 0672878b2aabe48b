namespace Auditor.Rendering.Views;

/// <summary>Two passages side by side: which characters of each do not stand in the other, by their longest common subsequence.</summary>
internal static class TextDifference
{
    /// <summary>Longer passages are shown without marks: the table behind them grows with the square.</summary>
    private const int LongestCompared = 600;

    public static (IReadOnlyList<DifferenceRun> Here, IReadOnlyList<DifferenceRun> There) Of(string here, string there)
    {
        if (here.Length > LongestCompared || there.Length > LongestCompared)
            return ([new DifferenceRun(here, IsDifferent: false)], [new DifferenceRun(there, IsDifferent: false)]);

        var common = CommonLengths(here, there);
        var (isCommonHere, isCommonThere) = (new bool[here.Length], new bool[there.Length]);
        for (int i = 0, j = 0; i < here.Length && j < there.Length;)
        {
            if (here[i] == there[j])
                (isCommonHere[i++], isCommonThere[j++]) = (true, true);
            else if (common[i + 1, j] >= common[i, j + 1])
                i++;
            else
                j++;
        }

        return (Runs(here, isCommonHere), Runs(there, isCommonThere));
    }

    /// <summary>[i, j] = length of the longest common subsequence from i here and j there on.</summary>
    private static int[,] CommonLengths(string here, string there)
    {
        var common = new int[here.Length + 1, there.Length + 1];
        for (var i = here.Length - 1; i >= 0; i--)
        {
            for (var j = there.Length - 1; j >= 0; j--)
                common[i, j] = here[i] == there[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        return common;
    }

    private static List<DifferenceRun> Runs(string text, bool[] isCommon)
    {
        var runs = new List<DifferenceRun>();
        for (int start = 0, end; start < text.Length; start = end)
        {
            end = start + 1;
            while (end < text.Length && (isCommon[end] == isCommon[start] || char.IsLowSurrogate(text[end])))
                end++;
            runs.Add(new DifferenceRun(text[start..end], !isCommon[start]));
        }

        return runs;
    }
}

namespace JiebaNet.Segmenter.Cutting;

/// <summary>The pinned memory of a word graph (词图) while its run is scored.</summary>
internal readonly unsafe struct GraphArrays(ushort* codes, ulong* pairs, double* scores, int* lengths)
{
    /// <summary>The code of each character, then a 0.</summary>
    public readonly ushort* Codes = codes;

    /// <summary>The cell of each character with the next one, 0 where no word starts with them.</summary>
    public readonly ulong* Pairs = pairs;

    /// <summary>The score of the best path from each position to the end, then two zeros.</summary>
    public readonly double* Scores = scores;

    /// <summary>The length of the best word at each position, in characters.</summary>
    public readonly int* Lengths = lengths;
}

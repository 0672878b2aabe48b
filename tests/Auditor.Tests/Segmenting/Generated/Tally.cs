namespace Auditor.Tests.Segmenting.Generated;

/// <summary>Cells read right, not read, and read wrongly.</summary>
internal sealed class Tally
{
    public int Cells { get; private set; }

    public int Right { get; private set; }

    public List<string> Wrong { get; } = [];

    /// <summary>Places of cells that were written and not read.</summary>
    public List<string> Missed { get; } = [];

    public void Add(string place, IReadOnlyList<decimal?> written, IReadOnlyList<decimal?>? read)
    {
        for (var at = 0; at < written.Count; at++)
        {
            Cells++;
            var value = read is not null && at < read.Count ? read[at] : null;
            if (value == written[at])
                Right++;
            else if (value is not null)
                Wrong.Add($"{place} [{at}]: {written[at]?.ToString() ?? "blank"} read as {value}");
            else
                Missed.Add($"{place} [{at}]");
        }
    }

    /// <summary>What is no cell, and has to be as it was meant.</summary>
    public void Facts(string place, string meant, string? read, string text)
    {
        if (meant != read)
            Strange.Add($"{place}: {meant} read as {read}\n{text}");
    }

    /// <summary>Facts read otherwise, with the text.</summary>
    public List<string> Strange { get; } = [];

    public override string ToString() => $"{Right} of {Cells} cells right, {Wrong.Count} wrong";
}

namespace Auditor.Reading.Numbering;

/// <summary>编号级别: how one level of a list counts and what it writes in front of a paragraph.</summary>
internal sealed record ListLevel
{
    /// <summary>Number of the first item.</summary>
    public int Start { get; init; }

    /// <summary>Name of the format, as <c>w:numFmt</c> has it.</summary>
    public string Format { get; init; } = "decimal";

    /// <summary>Wording with %1 to %9 for the numbers of the levels: <c>（%1）</c>, <c>%1.%2</c>.</summary>
    public string Text { get; init; } = "";

    /// <summary>What stands behind it: <c>tab</c>, <c>space</c> or <c>nothing</c>.</summary>
    public string Suffix { get; init; } = "tab";

    /// <summary>All numbers in Arabic figures, whatever the formats of their levels.</summary>
    public bool IsLegal { get; init; }

    /// <summary>The number is there for counting only.</summary>
    public bool IsHidden { get; init; }

    /// <summary>This many upper levels start it anew, 0 for none; null for every upper level.</summary>
    public int? RestartsAfter { get; init; }

    /// <summary>Paragraph style that stands on this level.</summary>
    public string? Style { get; init; }

    /// <summary>Whether an item on the given upper level starts this one anew.</summary>
    public bool IsRestartedBy(int upper) => RestartsAfter is not { } levels || upper < levels;
}

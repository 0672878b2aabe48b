using Auditor.Reports;

namespace Auditor.Checking.Consistency;

/// <summary>A stated total and the parts that the text lists for it.</summary>
/// <param name="Kind">How firmly the wording says that the parts are all there are.</param>
/// <param name="Items">Parts in order, parts of parts among them.</param>
/// <param name="Ends">Whether the list may end behind each of the items.</param>
internal sealed record FigureList(StatedFigure Total, FigureListKind Kind, IReadOnlyList<StatedFigure> Items, IReadOnlyList<bool> Ends, IReadOnlyList<bool> Nests, bool IsOpen, bool HasOtherUnits)
{
    /// <summary>Beyond so many parts the ways of nesting are not searched.</summary>
    internal const int MostItems = 40;

    /// <summary>Some reading of the list gives the total: parts of parts left out, or other business behind the last part.</summary>
    public bool Holds => Items.Count > MostItems || Reaches(0, 0, []);

    /// <summary>The parts with their own parts left out, where the wording shows which those are.</summary>
    public IReadOnlyList<StatedFigure> Parts
    {
        get
        {
            var parts = new List<StatedFigure>();
            for (var at = 0; at < Items.Count; at++)
            {
                parts.Add(Items[at]);
                if (at + 1 < Items.Count && Nests[at + 1] && Absorbed(at) is > 0 and var absorbed)
                    at += absorbed;
            }

            return parts;
        }
    }

    /// <summary>
    /// The list stands behind a part of a larger whole and sorts that whole anew: “9件，当面6件，信函3件，均已答复，其中同意公开7件”.
    /// </summary>
    public bool IsOfAnotherWhole { get; init; }

    /// <summary>In brackets behind the total, without 含 or 其中: “25件（网络13件、当面12件）”.</summary>
    public bool IsBracketed { get; init; }

    /// <summary>Some but not all parts are followed by a mark behind which another business may begin.</summary>
    public bool MayEndEarly => Ends.SkipLast(1).Contains(true) && Ends.SkipLast(1).Contains(false);

    public decimal Sum => Parts.Sum(part => part.Value);

    /// <param name="failed">Ways that led nowhere; without them a list of many zeros would be searched for ever.</param>
    private bool Reaches(int at, decimal sum, HashSet<(int, decimal)> failed)
    {
        if (at > 1 && sum == Total.Value)
            return true;

        if (at == Items.Count || sum > Total.Value || !failed.Add((at, sum)))
            return false;

        var next = sum + Items[at].Value;
        if (Reaches(at + 1, next, failed))
            return true;

        var parts = 0m;
        for (var inner = at + 1; inner < Items.Count && Items[at].Value > 0; inner++)
        {
            parts += Items[inner].Value;
            var isExplained = parts == Items[at].Value && (Nests[at + 1] || inner > at + 1) || Nests[at + 1] && (Ends[inner] || inner == Items.Count - 1);
            if (isExplained && Reaches(inner + 1, next, failed))
                return true;
        }

        return false;
    }

    /// <summary>How many items behind this one are its own parts.</summary>
    private int Absorbed(int at)
    {
        var sum = 0m;
        for (var inner = at + 1; inner < Items.Count; inner++)
        {
            sum += Items[inner].Value;
            if (sum == Items[at].Value || Ends[inner])
                return inner - at;
        }

        return Items.Count - 1 - at;
    }
}

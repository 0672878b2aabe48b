using Auditor.Comparing;

namespace Auditor.Rendering;

/// <summary>What a batch is held against on its summary.</summary>
/// <param name="Roster">Who has to submit; null when not given.</param>
/// <param name="Earlier">An earlier batch; null when not given.</param>
public sealed record SummaryBackground(Roster? Roster, EarlierSummary? Earlier)
{
    public static SummaryBackground None { get; } = new(null, null);

    /// <summary>雷同组 that reports of the batch belong to, largest first; null without an archive.</summary>
    public IReadOnlyList<CopyCluster>? Clusters { get; init; }
}

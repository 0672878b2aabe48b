using Auditor.Reports;

namespace Auditor.Classifying;

/// <summary>What the classifiers say about a sentence.</summary>
/// <param name="Stock">Probability that it is a stock phrase; null for headings and statutory formulas, which are not judged.</param>
/// <param name="Topics">Probability of each topic by itself, in the order of <see cref="Topic"/>.</param>
public sealed record SentenceLabels(double? Stock, IReadOnlyList<double> Topics)
{
    /// <summary>Nothing is known: there is no model.</summary>
    public static SentenceLabels None { get; } = new(null, new double[Enum.GetValues<Topic>().Length]);

    /// <summary>How far <see cref="Stock"/> may be relied on.</summary>
    public Band Band { get; init; } = Band.CannotTell;

    /// <summary>The words that spoke most for a stock phrase; empty for a sentence that is none. Weighed when first asked for.</summary>
    public IReadOnlyList<string> StockWords => Reasons?.Value ?? [];

    internal Lazy<IReadOnlyList<string>>? Reasons { get; init; }

    public double this[Topic topic] => Topics[(int)topic];
}

using Auditor.Reports;

namespace Auditor.Classifying;

/// <summary>分类结果: everything the models say about one report.</summary>
public sealed record ReportLabels
{
    public required IReadOnlyDictionary<Sentence, SentenceLabels> Sentences { get; init; }

    /// <summary>Probability that a year is a copy error; a report without a year has none.</summary>
    public required IReadOnlyDictionary<YearMention, double> YearErrors { get; init; }

    /// <summary>Scores in the order of <see cref="AnnualReport.Sections"/>.</summary>
    public required IReadOnlyList<SectionScores> Sections { get; init; }

    public required IReadOnlyList<RequiredContent> RequiredContent { get; init; }

    /// <summary>Task name → SHA-256 of its model file.</summary>
    public required IReadOnlyDictionary<string, string> Models { get; init; }
}

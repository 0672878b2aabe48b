using Auditor.Reports;

namespace Auditor.Classifying;

/// <summary>分类结果: everything the models say about one report.</summary>
public sealed record ReportLabels
{
    private const double Undecided = 0.49;

    public required IReadOnlyDictionary<Sentence, SentenceLabels> Sentences { get; init; }

    /// <summary>Every year named, by reference; a report without a year has none.</summary>
    public required IReadOnlyDictionary<YearMention, YearLabel> Years { get; init; }

    /// <summary>Scores in the order of <see cref="AnnualReport.Sections"/>.</summary>
    public required IReadOnlyList<SectionScores> Sections { get; init; }

    public required IReadOnlyList<RequiredContent> RequiredContent { get; init; }

    /// <summary>Task name → SHA-256 of its model file.</summary>
    public required IReadOnlyDictionary<string, string> Models { get; init; }

    /// <summary>Probability that a year is a copy error; a shade below even where there is no model.</summary>
    public double YearError(YearMention mention) => Years.TryGetValue(mention, out var label) ? label.Error : Undecided;

    /// <summary>Why a check that rests on a model cannot judge; null when the model is in use.</summary>
    public string? WhyNoModel(string task) => Models.ContainsKey(task) ? null : $"分类模型 {task} 缺失或已损坏，本项未判断；请重新安装后再审。";
}

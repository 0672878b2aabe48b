namespace Auditor.Trainer.Learning;

/// <summary>A score before calibration, and the truth.</summary>
public sealed class ScoredRow
{
    public const string ScoreColumn = nameof(Score);
    public const string LabelColumn = nameof(Label);

    public float Score { get; init; }

    public bool Label { get; init; }
}

namespace Auditor.Trainer.Learning;

/// <summary>What a tree model answers.</summary>
public sealed class TreeScore
{
    public float Score { get; set; }
}

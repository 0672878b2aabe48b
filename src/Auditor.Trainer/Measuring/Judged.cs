namespace Auditor.Trainer.Measuring;

/// <summary>One example of a gold set after scoring.</summary>
/// <param name="Score">Probability of the positive class.</param>
/// <param name="Text">The example, to show in the list of errors.</param>
public sealed record Judged(string Family, string Label, bool IsPositive, double Score, string Text);

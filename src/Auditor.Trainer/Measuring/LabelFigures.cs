namespace Auditor.Trainer.Measuring;

/// <summary>Figures of one label.</summary>
public sealed record LabelFigures(string Label, BinaryFigures Figures);

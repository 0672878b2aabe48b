namespace Auditor.Trainer.Writing;

/// <summary>Figures of one way of learning; means over the labels of a task.</summary>
/// <param name="CrossValidated">F1 on the training set by folds of families, after calibration; null for the baseline.</param>
/// <param name="Gold">F1 on gold.</param>
internal sealed record ComparedLearner(string Name, double? CrossValidated, double Gold, double GoldAuc);

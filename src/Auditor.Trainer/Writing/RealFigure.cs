namespace Auditor.Trainer.Writing;

/// <summary>Figures of one label on real reports.</summary>
internal sealed record RealFigure(string Label, int Count, int Positives, double Precision, double Recall, double F1, double Auc);

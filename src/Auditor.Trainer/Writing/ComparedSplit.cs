namespace Auditor.Trainer.Writing;

/// <summary>How the learner in use does across groups that it has not seen; the mean over the labels of a task.</summary>
/// <param name="Unseen">What folds do not cut.</param>
internal sealed record ComparedSplit(string Unseen, double F1);

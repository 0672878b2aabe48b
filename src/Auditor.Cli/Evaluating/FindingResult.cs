using Auditor.Reports;

namespace Auditor.Cli.Evaluating;

/// <summary>A finding seen from the labels.</summary>
/// <param name="IsLabelled">It stands on a labelled fault.</param>
/// <param name="IsOnCorrectPassage">It stands where the label says that all is right.</param>
internal sealed record FindingResult(Finding Finding, bool IsLabelled, bool IsOnCorrectPassage);

using Auditor.Reports;

namespace Auditor.Cli.Evaluating;

/// <summary>A labelled fault and what became of it.</summary>
/// <param name="Place">Null when the quote does not stand in the text as read.</param>
/// <param name="FoundBy">Null for a miss.</param>
internal sealed record FaultResult(LabelledFault Fault, TextSpan? Place, Finding? FoundBy);

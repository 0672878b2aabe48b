namespace Auditor.Reports;

/// <summary>问题: a hint to a human reviewer. Without evidence it is no finding, save for what is absent.</summary>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Message">What is wrong, where, what it should be; Chinese, ends with “。”.</param>
/// <param name="Suggestion">What to do; Chinese, ends with “。”.</param>
/// <param name="Evidence">Passages, the main one first; empty only when something is missing from the report.</param>
public sealed record Finding(CheckInfo Check, Severity Severity, double Confidence, string Message, string Suggestion, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>Where the finding stands in the document; the end for what is missing.</summary>
    public int Position => Evidence.Count > 0 ? Evidence[0].Span.Start : int.MaxValue;

    /// <summary>Stable across runs and across edits elsewhere in the report; set by the check runner.</summary>
    public string Fingerprint { get; init; } = "";

    /// <summary>True when the baseline lists it.</summary>
    public bool IsKnown { get; init; }
}

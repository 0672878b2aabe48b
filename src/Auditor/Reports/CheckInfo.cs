namespace Auditor.Reports;

/// <summary>检查项说明: what a check is called, how grave its findings are and on what basis it rests.</summary>
/// <param name="Id">Public and never reused, e.g. <c>requests-must-balance</c>.</param>
/// <param name="Title">What has to hold, in Chinese.</param>
/// <param name="Severity">The gravest its findings can be.</param>
/// <param name="Basis">依据: the clause or document, in Chinese.</param>
public sealed record CheckInfo(string Id, string Title, Dimension Dimension, Severity Severity, string Basis)
{
    /// <summary>A finding of this check at its own severity.</summary>
    public Finding Find(double confidence, string message, string suggestion, params IEnumerable<TextSlice> evidence) =>
        Find(Severity, confidence, message, suggestion, evidence);

    public Finding Find(Severity severity, double confidence, string message, string suggestion, params IEnumerable<TextSlice> evidence) =>
        new(this, severity, confidence, message, suggestion, evidence.Select(Evidence.Of).ToList());
}

using Auditor.Reports;

namespace Auditor.Checking.Substance;

/// <summary>A name that does not fit the reporting agency, with the reason. Slips of one key are one finding.</summary>
/// <param name="Where">The name in the text.</param>
/// <param name="Why">“这是……”: to whom the name belongs, or why it does not fit.</param>
internal sealed record NameSlip(Severity Severity, double Confidence, TextSlice Where, string Why)
{
    public (Severity Severity, string Name, string Why) Key => (Severity, Where.Text, Why);
}

namespace Auditor.Reports;

/// <summary>Where a year stands.</summary>
public enum YearPlace
{
    Title,
    Preamble,
    Section,
    Signature,
}

namespace Auditor.Reports;

/// <summary>行政层级</summary>
public enum AgencyLevel
{
    Unknown,
    National,
    Province,
    Prefecture,
    County,
    Township,
}

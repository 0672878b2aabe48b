namespace Auditor.Reports;

/// <summary>地区依据: what told where an agency belongs, the surest first.</summary>
public enum RegionDerivation
{
    AgencyName,
    Text,
    FileName,
}

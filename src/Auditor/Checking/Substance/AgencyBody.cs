namespace Auditor.Checking.Substance;

/// <summary>机关形式: what an agency is by the end of its name, which is what it calls itself by: 我局, 我委, 我镇.</summary>
internal enum AgencyBody
{
    Other,
    Bureau,
    Committee,
    Office,
    Department,
    Government,
    Town,
    Township,
    Street,
    Zone,
    School,
    Hospital,
}

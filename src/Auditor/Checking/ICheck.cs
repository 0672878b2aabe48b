using Auditor.Reports;

namespace Auditor.Checking;

/// <summary>检查项: looks at a report and says what is wrong with it. Stateless; found by reflection.</summary>
public interface ICheck
{
    CheckInfo Info { get; }

    /// <summary>Reports or fragments that show what the check finds and what it lets pass; all of them run as tests.</summary>
    IReadOnlyList<CheckExample> Examples { get; }

    /// <summary>Why this report gives no ground to judge, in Chinese; null when it does.</summary>
    string? WhyNotAssessable(AuditSubject subject) => null;

    IEnumerable<Finding> Run(AuditSubject subject);
}

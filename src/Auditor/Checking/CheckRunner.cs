using System.Security.Cryptography;
using System.Text;
using Auditor.Reports;

namespace Auditor.Checking;

/// <summary>Runs every check on a report. The only place that catches a check's exception.</summary>
public sealed class CheckRunner(IReadOnlyList<ICheck> checks)
{
    public IReadOnlyList<ICheck> Checks => checks;

    public CheckResults Run(AuditSubject subject)
    {
        var findings = new List<Finding>();
        var unassessed = new List<Unassessed>();
        var failures = new List<CheckFailure>();
        foreach (var check in checks)
        {
            try
            {
                if (check.WhyNotAssessable(subject) is { } reason)
                    unassessed.Add(new Unassessed(check.Info, reason));
                else
                    findings.AddRange(check.Run(subject));
            }
#pragma warning disable CA1031 // One broken check must not cost the report its audit.
            catch (Exception error)
#pragma warning restore CA1031
            {
                failures.Add(new CheckFailure(check.Info.Id, $"检查程序出错（{error.GetType().Name}），本项未判断，其余检查不受影响。"));
            }
        }

        return new CheckResults(WithFingerprints(findings), unassessed, failures);
    }

    private static List<Finding> WithFingerprints(List<Finding> findings)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return findings
            .OrderBy(finding => finding.Position)
            .ThenBy(finding => finding.Check.Id, StringComparer.Ordinal)
            .Select(finding => finding with { Fingerprint = Fingerprint(finding, seen) })
            .ToList();
    }

    /// <summary>Check and wording identify a finding, whatever moves around it; a repeated pair is numbered.</summary>
    private static string Fingerprint(Finding finding, Dictionary<string, int> seen)
    {
        var key = finding.Check.Id + '\n' + string.Join('\n', finding.Evidence.Select(evidence => evidence.Quote)) + (finding.Evidence.Count == 0 ? finding.Message : "");
        var repeated = seen[key] = seen.GetValueOrDefault(key) + 1;
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(repeated == 1 ? key : $"{key}\n{repeated}"));
        return Convert.ToHexStringLower(hash)[..16];
    }
}

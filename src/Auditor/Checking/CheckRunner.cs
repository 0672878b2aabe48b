using System.Security.Cryptography;
using System.Text;
using Auditor.Checking.Policies;
using Auditor.Reports;

namespace Auditor.Checking;

/// <summary>Runs every check on a report and applies the policy to what they find. The only place that catches a check's exception.</summary>
public sealed class CheckRunner(IReadOnlyList<ICheck> checks, AuditPolicy policy)
{
    private const string SwitchedOff = "审核配置停用了本项。";

    public IReadOnlyList<ICheck> Checks => checks;

    public CheckResults Run(AuditSubject subject)
    {
        var findings = new List<Finding>();
        var unassessed = new List<Unassessed>();
        var failures = new List<CheckFailure>();
        var isRecognized = subject.Report.Text.Noise.Contains(SourceNoise.Recognized);
        foreach (var check in checks)
        {
            try
            {
                if (policy.IsOff(check.Info))
                    unassessed.Add(new Unassessed(check.Info, SwitchedOff));
                else if (check.WhyNotAssessable(subject) is { } reason)
                    unassessed.Add(new Unassessed(check.Info, reason));
                else
                    findings.AddRange(isRecognized ? check.Run(subject).Select(Doubted) : check.Run(subject));
            }
#pragma warning disable CA1031 // One broken check must not cost the report its audit.
            catch (Exception error)
#pragma warning restore CA1031
            {
                failures.Add(new CheckFailure(check.Info.Id, $"检查程序出错（{error.GetType().Name}），本项未判断，其余检查不受影响。"));
            }
        }

        return Judge(WithFingerprints(findings, subject.Report), unassessed, failures);
    }

    /// <summary>Any character of a recognised text may be misread, so that nothing in it is certain.</summary>
    private static Finding Doubted(Finding finding) => finding.Severity == Severity.Error ? finding with { Severity = Severity.Warning } : finding;

    private CheckResults Judge(List<Finding> findings, List<Unassessed> unassessed, List<CheckFailure> failures)
    {
        var judged = findings.Select(finding => (Finding: policy.Grade(finding), Suppression: policy.SuppressionOf(finding))).ToList();
        return new CheckResults(
            judged.Where(finding => finding.Suppression is null).Select(finding => finding.Finding with { IsKnown = policy.Known.Contains(finding.Finding.Fingerprint) }).ToList(),
            unassessed,
            failures)
        {
            Suppressed = judged.Where(finding => finding.Suppression is not null).Select(finding => new SuppressedFinding(finding.Finding, finding.Suppression!)).ToList(),
            Policy = policy.Sha256,
        };
    }

    private static List<Finding> WithFingerprints(List<Finding> findings, AnnualReport report)
    {
        var owner = $"{report.Agency.Name?.Text}\n{report.Year?.Value}\n";
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return findings
            .OrderBy(finding => finding.Position)
            .ThenBy(finding => finding.Check.Id, StringComparer.Ordinal)
            .Select(finding => finding with { Fingerprint = Fingerprint(owner, finding, seen) })
            .ToList();
    }

    /// <summary>Agency, year, check and wording identify a finding, whatever moves around it; a repeated one is numbered.</summary>
    private static string Fingerprint(string owner, Finding finding, Dictionary<string, int> seen)
    {
        var key = owner + finding.Check.Id + '\n' + string.Join('\n', finding.Evidence.Select(evidence => evidence.Quote)) + (finding.Evidence.Count == 0 ? finding.Message : "");
        var repeated = seen[key] = seen.GetValueOrDefault(key) + 1;
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(repeated == 1 ? key : $"{key}\n{repeated}"));
        return Convert.ToHexStringLower(hash)[..16];
    }
}

using Auditor.Checking;

namespace Auditor.Rendering.Views;

/// <summary>A check that was run and found nothing.</summary>
internal sealed record PassedCheckView(string CheckId, string CheckTitle, string Dimension, string Basis)
{
    public static List<PassedCheckView> List(CheckResults results)
    {
        var others = results.Findings.Select(finding => finding.Check.Id)
            .Concat(results.Suppressed.Select(suppressed => suppressed.Finding.Check.Id))
            .Concat(results.Unassessed.Select(unassessed => unassessed.Check.Id))
            .Concat(results.Failures.Select(failure => failure.CheckId))
            .ToHashSet(StringComparer.Ordinal);
        return CheckCatalogue.All
            .Select(check => check.Info)
            .Where(info => !others.Contains(info.Id))
            .OrderBy(info => info.Dimension)
            .ThenBy(info => info.Id, StringComparer.Ordinal)
            .Select(info => new PassedCheckView(info.Id, info.Title, info.Dimension.ChineseName(), info.Basis))
            .ToList();
    }
}

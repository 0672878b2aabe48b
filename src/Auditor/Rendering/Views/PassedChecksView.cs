using Auditor.Checking;

namespace Auditor.Rendering.Views;

/// <summary>The checks of a dimension that were run and found nothing.</summary>
internal sealed record PassedChecksView(string Dimension, IReadOnlyList<PassedCheckView> Checks)
{
    public static List<PassedChecksView> List(CheckResults results, PageTexts texts)
    {
        var others = results.Findings.Select(finding => finding.Check.Id)
            .Concat(results.Suppressed.Select(suppressed => suppressed.Finding.Check.Id))
            .Concat(results.Unassessed.Select(unassessed => unassessed.Check.Id))
            .Concat(results.Failures.Select(failure => failure.CheckId))
            .ToHashSet(StringComparer.Ordinal);
        return CheckCatalogue.All
            .Select(check => check.Info)
            .Where(info => !others.Contains(info.Id))
            .GroupBy(info => info.Dimension)
            .OrderBy(group => group.Key)
            .Select(group => new PassedChecksView(texts.Name(group.Key), group.OrderBy(info => info.Id, StringComparer.Ordinal).Select(info => new PassedCheckView(info.Id, texts.TitleOf(info.Id, info.Title))).ToList()))
            .ToList();
    }
}

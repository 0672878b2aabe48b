using Auditor.Checking;
using Auditor.Rendering.Pages;
using Auditor.Reports;

namespace Auditor.Rendering.Views;

/// <summary>The checks of a dimension that were run and found nothing.</summary>
internal sealed record PassedChecksView(string Dimension, int Count, Markup Checks)
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
            .Select(group => Of(group.Key, group.OrderBy(info => info.Id, StringComparer.Ordinal).ToList(), texts))
            .ToList();
    }

    private static PassedChecksView Of(Dimension dimension, IReadOnlyList<CheckInfo> checks, PageTexts texts)
    {
        var html = new MarkupBuilder();
        foreach (var check in checks)
            html.Add($"<li>{texts.TitleOf(check.Id, check.Title)} <code>{check.Id}</code></li>\n");
        return new PassedChecksView(texts.Name(dimension), checks.Count, html.Build());
    }
}

using Auditor.Checking;
using Auditor.Rendering.Pages;
using Auditor.Reports;

namespace Auditor.Rendering.Views;

/// <summary>The checks of a dimension that were run and found nothing.</summary>
internal sealed record PassedChecksView(string Dimension, int Count, Markup Checks)
{
    private static readonly ILookup<Dimension, CheckInfo> ByDimension = CheckCatalogue.All.Select(check => check.Info).ToLookup(info => info.Dimension);

    public static List<PassedChecksView> List(CheckResults results, PageTexts texts)
    {
        var others = results.Findings.Select(finding => finding.Check.Id)
            .Concat(results.Suppressed.Select(suppressed => suppressed.Finding.Check.Id))
            .Concat(results.Unassessed.Select(unassessed => unassessed.Check.Id))
            .Concat(results.Failures.Select(failure => failure.CheckId))
            .ToHashSet(StringComparer.Ordinal);
        return Enum.GetValues<Dimension>().Select(dimension => Of(dimension, others, texts)).Where(passed => passed.Count > 0).ToList();
    }

    private static PassedChecksView Of(Dimension dimension, HashSet<string> others, PageTexts texts)
    {
        var (count, html) = (0, new MarkupBuilder());
        foreach (var info in ByDimension[dimension])
        {
            if (others.Contains(info.Id))
                continue;

            html.Add($"<li>{texts.TitleOf(info.Id, info.Title)} <code>{info.Id}</code></li>\n");
            count++;
        }

        return new PassedChecksView(texts.Name(dimension), count, html.Build());
    }
}

using Auditor.Reports;

namespace Auditor.Rendering.Views;

/// <summary>How many findings of one severity there are.</summary>
internal sealed record CountView(SeverityView Severity, int Count)
{
    /// <summary>Gravest first.</summary>
    public static List<CountView> List(SeverityCounts counts, PageTexts texts) => Enum.GetValues<Severity>()
        .OrderDescending()
        .Select(severity => new CountView(SeverityView.Of(severity, texts), counts[severity]))
        .ToList();

    /// <summary>Without severities that do not occur.</summary>
    public static List<CountView> Occurring(SeverityCounts counts, PageTexts texts) => List(counts, texts).Where(count => count.Count > 0).ToList();
}

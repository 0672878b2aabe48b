using Auditor.Reports;

namespace Auditor.Rendering.Views;

/// <summary>How many findings of one severity there are.</summary>
internal sealed record CountView(SeverityView Severity, int Count)
{
    /// <summary>Gravest first.</summary>
    public static List<CountView> List(IReadOnlyCollection<Severity> severities, PageTexts texts) => Enum.GetValues<Severity>()
        .OrderDescending()
        .Select(severity => new CountView(SeverityView.Of(severity, texts), severities.Count(other => other == severity)))
        .ToList();

    /// <summary>Without severities that do not occur.</summary>
    public static List<CountView> Occurring(IReadOnlyCollection<Severity> severities, PageTexts texts) => List(severities, texts).Where(count => count.Count > 0).ToList();
}

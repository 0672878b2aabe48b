using Auditor.Reports;

namespace Auditor.Rendering.Views;

/// <summary>How many findings of one severity there are.</summary>
internal sealed record CountView(SeverityView Severity, int Count)
{
    /// <summary>Gravest first.</summary>
    public static List<CountView> List(IReadOnlyCollection<Severity> severities) => Enum.GetValues<Severity>()
        .OrderDescending()
        .Select(severity => new CountView(SeverityView.Of(severity), severities.Count(other => other == severity)))
        .ToList();

    /// <summary>Without severities that do not occur.</summary>
    public static List<CountView> Occurring(IReadOnlyCollection<Severity> severities) => List(severities).Where(count => count.Count > 0).ToList();
}

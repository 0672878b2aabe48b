using System.Globalization;
using Auditor.Rendering.Summaries;
using Auditor.Reports;

namespace Auditor.Rendering.Views;

/// <summary>Verdicts of one level or folder.</summary>
/// <param name="Verdicts">Counts in the order of the table's columns.</param>
internal sealed record GroupView(string Name, int Total, IReadOnlyList<int> Verdicts, string Mean)
{
    public static List<GroupView> List(IEnumerable<GroupFigures> groups) => groups.Select(Of).ToList();

    private static GroupView Of(GroupFigures group) => new(
        group.Name,
        group.Entries.Count,
        Enum.GetValues<Verdict>().OrderDescending().Select(group.Count).ToList(),
        group.Scores.Mean?.ToString("0.0", CultureInfo.InvariantCulture) ?? "—");
}

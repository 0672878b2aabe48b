using System.Globalization;
using Auditor.Rendering.Summaries;
using Auditor.Reports;

namespace Auditor.Rendering.Views;

/// <summary>Verdicts of one level or folder.</summary>
/// <param name="Verdicts">Counts in the order of the table's columns.</param>
/// <param name="IsQuoted">Named by the reports, not by us.</param>
internal sealed record GroupView(string Name, bool IsQuoted, int Total, IReadOnlyList<int> Verdicts, string Mean)
{
    public static List<GroupView> List(IEnumerable<GroupFigures> groups, bool areQuoted, string otherwise) => groups.Select(group => Of(group, areQuoted, otherwise)).ToList();

    private static GroupView Of(GroupFigures group, bool areQuoted, string otherwise) => new(
        group.Name ?? otherwise,
        areQuoted && group.Name is not null,
        group.Entries.Count,
        Enum.GetValues<Verdict>().OrderDescending().Select(group.Count).ToList(),
        group.Scores.Mean?.ToString("0.0", CultureInfo.InvariantCulture) ?? "—");
}

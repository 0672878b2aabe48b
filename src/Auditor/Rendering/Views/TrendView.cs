using System.Globalization;
using Auditor.Rendering.Json;
using Auditor.Rendering.Summaries;
using Auditor.Reports;

namespace Auditor.Rendering.Views;

/// <summary>与往期比较: a figure then and now.</summary>
internal sealed record TrendView(string Name, string Then, string Now, string Change)
{
    private const int ChecksShown = 10;

    public static List<TrendView> List(SummaryFigures figures, EarlierSummary? earlier)
    {
        if (earlier is null)
            return [];

        var now = figures.Checks.ToDictionary(check => check.Id, check => check.Reports.Count, StringComparer.Ordinal);
        var titles = figures.Checks.ToDictionary(check => check.Id, check => check.Title, StringComparer.Ordinal);
        return
        [
            Count("报告份数", earlier.Total, figures.All.Count),
            new("平均分", Points(earlier.Mean), Points(figures.Scores.Mean), Signed((figures.Scores.Mean ?? 0) - (earlier.Mean ?? 0), " 分")),
            .. Enum.GetValues<Verdict>().Select(verdict =>
                Share(verdict.ChineseName(), Part(earlier.Verdicts.GetValueOrDefault(JsonOutput.NameOf(verdict)), earlier.Total), Part(figures.Count(verdict), figures.All.Count))),
            .. titles.Keys
                .OrderByDescending(id => Math.Abs(Part(now[id], figures.All.Count) - Part(earlier.Checks.GetValueOrDefault(id), earlier.Total)))
                .ThenBy(id => id, StringComparer.Ordinal)
                .Take(ChecksShown)
                .Select(id => Share("问题：" + titles[id], Part(earlier.Checks.GetValueOrDefault(id), earlier.Total), Part(now[id], figures.All.Count))),
        ];
    }

    private static TrendView Count(string name, int then, int now) =>
        new(name, then.ToString(CultureInfo.InvariantCulture), now.ToString(CultureInfo.InvariantCulture), Signed(now - then, ""));

    private static TrendView Share(string name, double then, double now) => new(name, Wording.Percent(then), Wording.Percent(now), Signed(Math.Round((now - then) * 100, 1), " 个百分点"));

    private static double Part(int count, int whole) => whole == 0 ? 0 : (double)count / whole;

    private static string Points(double? mean) => mean?.ToString("0.0", CultureInfo.InvariantCulture) ?? "—";

    private static string Signed(double change, string unit) => change.ToString("▲ +0.#;▼ −0.#;持平", CultureInfo.InvariantCulture) + (change == 0 ? "" : unit);
}

using System.Globalization;
using Auditor.Rendering.Json;
using Auditor.Rendering.Summaries;
using Auditor.Reports;

namespace Auditor.Rendering.Views;

/// <summary>与往期比较: a figure then and now.</summary>
internal sealed record TrendView(string Name, string Then, string Now, string Change)
{
    private const int ChecksShown = 10;

    public static List<TrendView> List(SummaryFigures figures, EarlierSummary? earlier, PageTexts texts)
    {
        if (earlier is null)
            return [];

        var now = figures.Checks.ToDictionary(check => check.Id, check => check.Reports, StringComparer.Ordinal);
        var titles = figures.Checks.ToDictionary(check => check.Id, check => texts.TitleOf(check.Id, check.Title), StringComparer.Ordinal);
        return
        [
            Count(texts["trend-reports"], earlier.Total, figures.All.Count, texts),
            new(texts["trend-mean"], Points(earlier.Mean), Points(figures.Scores.Mean), Signed((figures.Scores.Mean ?? 0) - (earlier.Mean ?? 0), texts["trend-points"], texts)),
            .. Enum.GetValues<Verdict>().Select(verdict =>
                Share(texts.Name(verdict), Part(earlier.Verdicts.GetValueOrDefault(JsonOutput.NameOf(verdict)), earlier.Total), Part(figures.Count(verdict), figures.All.Count), texts)),
            .. titles.Keys
                .OrderByDescending(id => Math.Abs(Part(now[id], figures.All.Count) - Part(earlier.Checks.GetValueOrDefault(id), earlier.Total)))
                .ThenBy(id => id, StringComparer.Ordinal)
                .Take(ChecksShown)
                .Select(id => Share(texts.Format("trend-check", titles[id]), Part(earlier.Checks.GetValueOrDefault(id), earlier.Total), Part(now[id], figures.All.Count), texts)),
        ];
    }

    private static TrendView Count(string name, int then, int now, PageTexts texts) =>
        new(name, then.ToString(CultureInfo.InvariantCulture), now.ToString(CultureInfo.InvariantCulture), Signed(now - then, "", texts));

    private static TrendView Share(string name, double then, double now, PageTexts texts) => new(name, Wording.Percent(then), Wording.Percent(now), Signed(Math.Round((now - then) * 100, 1), texts["trend-percent"], texts));

    private static double Part(int count, int whole) => whole == 0 ? 0 : (double)count / whole;

    private static string Points(double? mean) => mean?.ToString("0.0", CultureInfo.InvariantCulture) ?? "—";

    private static string Signed(double change, string unit, PageTexts texts) =>
        change == 0 ? texts["trend-same"] : change.ToString("▲ +0.#;▼ −0.#", CultureInfo.InvariantCulture) + unit;
}

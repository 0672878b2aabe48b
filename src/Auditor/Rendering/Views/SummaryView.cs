using System.Globalization;
using Auditor.Checking;
using Auditor.Rendering.Pages;
using Auditor.Rendering.Summaries;
using Auditor.Reports;

namespace Auditor.Rendering.Views;

/// <summary>Everything the summary page shows, in its order.</summary>
internal sealed record SummaryView
{
    /// <summary>As the script pages.</summary>
    private const int RowsShown = 100;

    public required int Total { get; init; }

    public required string Mean { get; init; }

    public required string Median { get; init; }

    public required IReadOnlyList<VerdictCountView> Verdicts { get; init; }

    /// <summary>Tens of the score, lowest first.</summary>
    public required IReadOnlyList<ShareView> Bands { get; init; }

    public required IReadOnlyList<DimensionView> Dimensions { get; init; }

    public required IReadOnlyList<FaultView> Faults { get; init; }

    /// <summary>Names of the verdicts, gravest first: the columns of the groups.</summary>
    public required IReadOnlyList<string> GroupColumns { get; init; }

    public required IReadOnlyList<GroupView> Levels { get; init; }

    /// <summary>Empty when all files lie in one folder.</summary>
    public required IReadOnlyList<GroupView> Folders { get; init; }

    public required IReadOnlyList<GroupView> Kinds { get; init; }

    public required IReadOnlyList<string> HeatColumns { get; init; }

    public required IReadOnlyList<HeatRowView> Heat { get; init; }

    public required IReadOnlyList<ClusterView> Clusters { get; init; }

    /// <summary>False without an archive.</summary>
    public required bool IsCompared { get; init; }

    public required IReadOnlyList<BreakView> Breaks { get; init; }

    /// <summary>False when there is no roster.</summary>
    public required bool HasRoster { get; init; }

    public required IReadOnlyList<RosterLine> Missing { get; init; }

    /// <summary>Empty without an earlier batch.</summary>
    public required IReadOnlyList<TrendView> Trend { get; init; }

    /// <summary>All reports for the script of the page, one a line.</summary>
    public required IEnumerable<string> ListData { get; init; }

    /// <summary>What the content security policy lets run.</summary>
    public required string ScriptHash { get; init; }

    /// <summary>The first page of the list.</summary>
    public required IReadOnlyList<SummaryRowView> Rows { get; init; }

    public required IReadOnlyList<UnreadableView> Unreadable { get; init; }

    public required string Rules { get; init; }

    public static SummaryView Of(IReadOnlyList<SummaryEntry> entries, SummaryBackground background, PageLanguage language)
    {
        var texts = PageTexts.Of(language);
        var figures = new SummaryFigures(entries);
        var verdicts = Enum.GetValues<Verdict>().OrderDescending().ToList();
        var folders = GroupView.List(GroupFigures.ByFolder(figures.All), areQuoted: true, texts["inbox-root"]);
        return new SummaryView
        {
            Total = figures.All.Count,
            Mean = figures.Scores.Mean?.ToString("0.0", CultureInfo.InvariantCulture) ?? "—",
            Median = figures.Scores.Median?.ToString("0.#", CultureInfo.InvariantCulture) ?? "—",
            Verdicts = VerdictCounts(figures, verdicts, texts),
            Bands = BandsOf(figures.Scores),
            Dimensions = DimensionView.List(figures, texts),
            Faults = FaultView.List(figures, texts),
            GroupColumns = verdicts.Select(verdict => texts.Name(verdict)).ToList(),
            Levels = GroupView.List(GroupFigures.ByLevel(figures.All, texts), areQuoted: false, ""),
            Folders = folders.Count > 1 ? folders : [],
            Kinds = GroupView.List(GroupFigures.ByKind(figures.All), areQuoted: true, texts["kind-unknown"]),
            HeatColumns = Enum.GetValues<Dimension>().Select(dimension => texts.Name(dimension)).ToList(),
            Heat = HeatRowView.List(figures.Ranked),
            Clusters = ClusterView.List(background.Clusters ?? [], figures.Ranked, texts),
            IsCompared = background.Clusters is not null,
            Breaks = BreakView.List(figures.Ranked, texts),
            HasRoster = background.Roster is not null,
            Missing = background.Roster?.MissingFrom(figures.All) ?? [],
            Trend = TrendView.List(figures, background.Earlier, texts),
            ListData = Views.ListData.Of(figures.Ranked, figures.Checks.Select(check => check.Id).ToList(), texts),
            ScriptHash = PageScript.HashOf(language),
            Rows = figures.Ranked.Take(RowsShown).Select((entry, at) => SummaryRowView.Of(entry, at + 1, texts)).ToList(),
            Unreadable = figures.Unreadable.Select(entry => new UnreadableView(entry.Path, PageLink.Href(entry.PagePath), entry.UnreadableReason ?? texts["reason-unknown"])).ToList(),
            Rules = CheckCatalogue.RulesVersion,
        };
    }

    private static List<VerdictCountView> VerdictCounts(SummaryFigures figures, IReadOnlyList<Verdict> verdicts, PageTexts texts) => verdicts
        .Select(verdict => new VerdictCountView(VerdictView.Of(verdict, texts), ShareView.Of(texts.Name(verdict), figures.Count(verdict), figures.All.Count, figures.All.Count)))
        .ToList();

    private static List<ShareView> BandsOf(ScoreFigures scores)
    {
        var bands = scores.Bands.ToList();
        var most = bands.Max(band => band.Reports);
        return bands.Select(band => ShareView.Of(FormattableString.Invariant($"{band.From}–{band.To}"), band.Reports, most, scores.Count)).ToList();
    }
}

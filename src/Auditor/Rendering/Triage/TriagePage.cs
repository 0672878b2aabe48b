using System.Globalization;
using Auditor.Rendering.Json;
using Auditor.Rendering.Pages;
using Auditor.Reports;

namespace Auditor.Rendering.Triage;

/// <summary>复核清单: the findings of a batch, page by page, each with a form to confirm, dismiss and note. Without script.</summary>
public static class TriagePage
{
    private static readonly PageTemplate List = PageTemplate.Load("triage.sbn-html");

    /// <param name="items">Of the whole batch, in the order of the list.</param>
    /// <param name="token">Against forged requests; goes into every form.</param>
    public static string Render(IReadOnlyList<TriageItem> items, TriageFilter filter, TriageToken token, PageLanguage language = PageLanguage.Chinese)
    {
        var texts = PageTexts.Of(language);
        var found = items.Where(filter.Admits).ToList();
        var pages = Math.Max(1, (found.Count + TriageFilter.PageSize - 1) / TriageFilter.PageSize);
        var page = Math.Min(filter.Page, pages);
        return List.Render(new
        {
            Token = token,
            Total = items.Count,
            Found = found.Count,
            Open = found.Count(item => item.Decision is null),
            Page = page,
            Pages = pages,
            Query = filter.QueryOf(page),
            Before = page > 1 ? "/queue" + filter.QueryOf(page - 1) : null,
            After = page < pages ? "/queue" + filter.QueryOf(page + 1) : null,
            Verdicts = Enum.GetValues<Verdict>().Where(verdict => verdict != Verdict.Unreadable).Select(verdict => Choice(JsonOutput.NameOf(verdict), texts.Name(verdict), verdict == filter.Verdict)).ToList(),
            Severities = Enum.GetValues<Severity>().OrderDescending().Select(severity => Choice(JsonOutput.NameOf(severity), texts.Name(severity), severity == filter.Severity)).ToList(),
            Checks = items.Select(item => item.Check).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(check => Choice(check, check, check == filter.Check)).ToList(),
            Regions = items.Select(item => item.Region).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(region => Choice(region, region, region == filter.Region)).ToList(),
            filter.Text,
            MostText = TriageFilter.LongestText,
            Items = found.Skip((page - 1) * TriageFilter.PageSize).Take(TriageFilter.PageSize).Select(item => Shown(item, texts)).ToList(),
        }, language);
    }

    private static object Choice(string value, string name, bool isChosen) => new { Value = value, Name = name, IsChosen = isChosen };

    private static object Shown(TriageItem item, PageTexts texts) => new
    {
        item.Fingerprint,
        item.Report,
        item.Agency,
        Verdict = texts.Name(item.Verdict),
        item.PageLink,
        item.Check,
        Severity = Views.SeverityView.Of(item.Severity, texts),
        Confidence = Wording.Percent(item.Confidence),
        Reach = item.Reach.ToString(CultureInfo.InvariantCulture),
        Message = texts.MessageOf(item.Check, item.Message),
        Original = texts.Original(item.Message, "")?.Message,
        item.Quote,
        Note = item.Decision?.Note ?? "",
        By = item.Decision?.By ?? "",
        State = texts[item.Decision is null ? "open" : item.Decision.IsConfirmed ? "confirmed" : "dismissed"],
    };
}

using System.Globalization;
using Auditor.Rendering.Pages;

namespace Auditor.Rendering.Triage;

/// <summary>复核清单: the findings of a batch, each with a form to confirm, dismiss and note. Without script.</summary>
public static class TriagePage
{
    private static readonly PageTemplate List = PageTemplate.Load("triage.sbn-html");
    private static readonly PageTemplate SelfCheck = PageTemplate.Load("self-check.sbn-html");

    /// <param name="items">In the order of the list.</param>
    /// <param name="total">Findings of the batch, when the page shows only the first.</param>
    /// <param name="token">Against forged requests; goes into every form.</param>
    public static string Render(IReadOnlyList<TriageItem> items, int total, TriageToken token) => List.Render(new
    {
        Token = token,
        Total = total,
        Open = items.Count(item => item.Decision is null),
        Shown = items.Count,
        Items = items.Select(item => new
        {
            item.Fingerprint,
            item.Report,
            Agency = item.Agency ?? "未读到机关名称",
            item.PageLink,
            item.Check,
            Severity = item.Severity.ChineseName(),
            Confidence = Wording.Percent(item.Confidence),
            Reach = item.Reach.ToString(CultureInfo.InvariantCulture),
            item.Message,
            item.Quote,
            Note = item.Decision?.Note ?? "",
            By = item.Decision?.By ?? "",
            State = item.Decision is null ? "待复核" : item.Decision.IsConfirmed ? "已确认" : "已排除",
        }).ToList(),
    });

    /// <summary>自查页: a form that takes one file.</summary>
    public static string RenderSelfCheck(TriageToken token, long mostBytes) => SelfCheck.Render(new { Token = token, MostMegabytes = mostBytes / 1024 / 1024 });
}

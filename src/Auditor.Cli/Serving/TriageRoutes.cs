using System.Diagnostics.CodeAnalysis;
using Auditor.Archive;
using Auditor.Rendering;
using Auditor.Rendering.Triage;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace Auditor.Cli.Serving;

/// <summary>The reviewers' list and the audit pages. Decisions go into the archive by fingerprint, so that they outlive the audit.</summary>
internal sealed class TriageRoutes(AuditedFolder folder, ReportArchive archive, TimeProvider clock, PageLanguage language)
{
    private const int LongestNote = 500;
    private const int LongestName = 50;

    public void Map(WebApplication app)
    {
        app.MapGet("/", () => Results.Redirect("/queue"));
        app.MapGet("/queue", List);
        app.MapGet("/pages/{**page}", Page);
        app.MapPost("/decisions", Decide);
    }

    private IResult List(HttpContext context, IAntiforgery antiforgery)
    {
        if (!TryFilter(context.Request.Query, out var filter, out var refusal))
            return refusal;

        var decisions = archive.Decisions().ToDictionary(decision => decision.Fingerprint, decision => new TriageDecision(decision.IsConfirmed, decision.Note, decision.By), StringComparer.Ordinal);
        var items = TriageItem.InOrder(folder.Findings.Select(item => item with { Decision = decisions.GetValueOrDefault(item.Fingerprint) }));
        var token = antiforgery.GetAndStoreTokens(context);
        return Answers.Page(TriagePage.Render(items, filter, new TriageToken(token.FormFieldName, token.RequestToken!), language));
    }

    private static bool TryFilter(IQueryCollection query, [NotNullWhen(true)] out TriageFilter? filter, [NotNullWhen(false)] out IResult? refusal)
    {
        try
        {
            (filter, refusal) = (TriageFilter.Parse(key => query[key].ToString()), null);
            return true;
        }
        catch (FormatException error)
        {
            (filter, refusal) = (null, Answers.Refusal(StatusCodes.Status400BadRequest, error.Message));
            return false;
        }
    }

    private IResult Page(string page) => folder.FileOf(page) is { } file
        ? Results.File(file, "text/html; charset=utf-8")
        : Answers.Refusal(StatusCodes.Status404NotFound, "没有这一页。");

    private IResult Decide([FromForm] string fingerprint, [FromForm] string decision, [FromForm] string? note, [FromForm] string? by, [FromForm] string? list)
    {
        if (decision is not ("confirm" or "dismiss") || string.IsNullOrWhiteSpace(by) || by.Length > LongestName || note?.Length > LongestNote)
            return Answers.Refusal(StatusCodes.Status400BadRequest, "请填写复核人，并选择确认或排除。");
        if (!folder.Findings.Any(item => item.Fingerprint == fingerprint))
            return Answers.Refusal(StatusCodes.Status404NotFound, "本批审核结果中没有这个问题。");

        archive.Decide(new Decision(fingerprint, IsConfirmed: decision == "confirm", note?.Trim() ?? "", by.Trim(), clock.GetUtcNow()));
        return Results.Redirect($"/queue{QueryIn(list)}#{fingerprint}");
    }

    /// <summary>The list the reviewer came from, read and written anew: nothing of the form goes into the address as it is.</summary>
    private static string QueryIn(string? list)
    {
        var query = QueryHelpers.ParseQuery(list);
        return TryFilter(new QueryCollection(query), out var filter, out _) ? filter.QueryOf(filter.Page) : "";
    }
}

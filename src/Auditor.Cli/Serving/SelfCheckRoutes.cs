using Auditor.Reading;
using Auditor.Rendering;
using Auditor.Rendering.Triage;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Auditor.Cli.Serving;

/// <summary>自查: one file in, its audit page out, nothing kept.</summary>
internal sealed class SelfCheckRoutes(AuditPipeline pipeline)
{
    /// <param name="limit">Name of the limit on audits at one time.</param>
    public void Map(WebApplication app, string limit)
    {
        app.MapGet("/check", Form);
        app.MapPost("/check", Check).RequireRateLimiting(limit);
    }

    private static IResult Form(HttpContext context, IAntiforgery antiforgery)
    {
        var token = antiforgery.GetAndStoreTokens(context);
        return Answers.Page(TriagePage.RenderSelfCheck(new TriageToken(token.FormFieldName, token.RequestToken!), ReadingLimits.MaxFileBytes));
    }

    private IResult Check(IFormFile report)
    {
        using var stream = report.OpenReadStream();
        var file = SourceFile.FromStream(report.FileName, stream);
        return Answers.Page(AuditPage.Render(pipeline.Run(file)));
    }
}

using Auditor.Reading;
using Auditor.Reading.Zipped;
using Auditor.Rendering;
using Auditor.Rendering.Triage;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Auditor.Cli.Serving;

/// <summary>自查: one file in, its audit page out, nothing kept. A zip file gives one page for all reports in it.</summary>
internal sealed class SelfCheckRoutes(AuditPipeline pipeline, PageLanguage language)
{
    /// <summary>Reports of one zip file: some seconds of work; whoever has more uses the command.</summary>
    public const int MostReports = 50;

    /// <param name="limit">Name of the limit on audits at one time.</param>
    public void Map(WebApplication app, string limit)
    {
        app.MapGet("/check", Form);
        app.MapPost("/check", Check).RequireRateLimiting(limit);
    }

    private IResult Form(HttpContext context, IAntiforgery antiforgery)
    {
        var token = antiforgery.GetAndStoreTokens(context);
        return Answers.Page(SelfCheckPage.RenderForm(new TriageToken(token.FormFieldName, token.RequestToken!), ReadingLimits.MaxFileBytes, MostReports, language));
    }

    private IResult Check(IFormFile report, CancellationToken cancellationToken)
    {
        using var stream = report.OpenReadStream();
        var file = SourceFile.FromStream(report.FileName, stream);
        if (!ZippedReports.IsMeant(file))
            return Answers.Page(AuditPage.Render(pipeline.Run(file), language));
        if (!ZippedReports.TryOpen(file, out var reports, out var rejection))
            return Answers.Page(AuditPage.Render(Audit.Unreadable(file, rejection), language));

        using (reports)
            return CheckAll(file.Name, reports, cancellationToken);
    }

    private IResult CheckAll(string name, ZippedReports reports, CancellationToken cancellationToken)
    {
        if (reports.Members.Count > MostReports)
            return Answers.Refusal(StatusCodes.Status413PayloadTooLarge, $"压缩包里有 {reports.Members.Count} 份报告，自查一次最多 {MostReports} 份。请分开上传，或在本机运行 auditor check。");

        var audits = new List<(string Path, Audit Audit)>();
        foreach (var member in reports.Members)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (file, trouble) = reports.Read(member);
            audits.Add((member.Path, trouble is null ? pipeline.Run(file) : Audit.Unreadable(file, trouble)));
        }

        return Answers.Page(SelfCheckPage.RenderResults(name, audits, language));
    }
}

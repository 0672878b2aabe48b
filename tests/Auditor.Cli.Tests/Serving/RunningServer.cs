using System.Net;
using System.Text.RegularExpressions;
using Auditor.Archive;
using Auditor.Cli.Serving;
using Auditor.Rendering;
using Auditor.Reports;
using Microsoft.AspNetCore.Builder;

namespace Auditor.Cli.Tests.Serving;

/// <summary>A server over the audited samples, on a free port, with a client that keeps its cookies.</summary>
internal sealed partial class RunningServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClientHandler _cookies = new() { AllowAutoRedirect = false };

    private RunningServer(WebApplication app, ReportArchive archive)
    {
        (_app, Archive) = (app, archive);
        Address = new Uri(app.Urls.Single().Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal));
        Client = new HttpClient(_cookies) { BaseAddress = Address };
    }

    public Uri Address { get; }

    public HttpClient Client { get; }

    public ReportArchive Archive { get; }

    /// <summary>Audits the inbox into the outbox, as the command would.</summary>
    public static void Audit(Workplace place)
    {
        using var text = new StringWriter();
        using var bytes = new MemoryStream();
        var options = new CheckOptions([place.Inbox], [OutputFormat.Html, OutputFormat.Sarif], place.Outbox, Year: null, Severity.Error);
        new CheckRun(text, bytes, text, TimeProvider.System).Run(options, TestContext.Current.CancellationToken);
    }

    public static async Task<RunningServer> StartAsync(Workplace place, string listen = "127.0.0.1:0", string? token = null, PageLanguage language = PageLanguage.Chinese)
    {
        var options = ServeOptions.Parse(place.Outbox, Path.Combine(place.Root, "reports.db"), listen, token) with { Language = language };
        var archive = ReportArchive.Open(options.Archive);
        var app = AuditServer.Build(options, AuditedFolder.Read(place.Outbox), archive, AuditPipeline.Load(AppContext.BaseDirectory), TimeProvider.System);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new RunningServer(app, archive);
    }

    public Task<string> GetAsync(string path) => Client.GetStringAsync(path, TestContext.Current.CancellationToken);

    public async Task<HttpStatusCode> StatusAsync(string path) => (await Client.GetAsync(path, TestContext.Current.CancellationToken)).StatusCode;

    /// <summary>Hidden field of the form on a page.</summary>
    public async Task<KeyValuePair<string, string>> TokenAsync(string page)
    {
        var field = HiddenField().Match(await GetAsync(page));
        Assert.True(field.Success);
        return new(field.Groups["name"].Value, field.Groups["value"].Value);
    }

    public Task<HttpResponseMessage> PostAsync(string path, HttpContent content) => Client.PostAsync(path, content, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        _cookies.Dispose();
        await _app.DisposeAsync();
        Archive.Dispose();
    }

    /// <example>name="__RequestVerificationToken" value="CfDJ8"</example>
    [GeneratedRegex("type=\"hidden\" name=\"(?<name>__[^\"]+)\" value=\"(?<value>[^\"]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex HiddenField();
}

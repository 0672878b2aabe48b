using System.Threading.RateLimiting;
using Auditor.Archive;
using Auditor.Reading;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Auditor.Cli.Serving;

/// <summary>The web server of <c>auditor serve</c>: audit pages, the reviewers' list and the self-check, nothing else.</summary>
internal static class AuditServer
{
    /// <summary>A form around the largest file that is read at all.</summary>
    public const long MostUploadBytes = ReadingLimits.MaxFileBytes + 65536;

    private const int AuditsAtOnce = 2;
    private const int AuditsWaiting = 8;
    private const int MostHeaderBytes = 16384;
    private const string SelfChecking = "self-check";

    private static readonly TimeSpan LongestRequest = TimeSpan.FromMinutes(2);

    /// <param name="folder">Read once; after a new audit the server is started again.</param>
    public static WebApplication Build(ServeOptions options, AuditedFolder folder, ReportArchive archive, AuditPipeline pipeline, TimeProvider clock)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => Limit(kestrel, options));
        AddServices(builder.Services, options);

        var app = builder.Build();
        app.UseHostFiltering();
        app.Use(SecurityHeaders.Add);
        app.Use(new BearerToken(options.Token).Demand);
        app.UseRequestTimeouts();
        app.UseRateLimiter();
        app.UseAntiforgery();
        new TriageRoutes(folder, archive, clock, options.Language).Map(app);
        new SelfCheckRoutes(pipeline, options.Language).Map(app, SelfChecking);
        return app;
    }

    private static void Limit(KestrelServerOptions kestrel, ServeOptions options)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = MostUploadBytes;
        kestrel.Limits.MaxRequestHeadersTotalSize = MostHeaderBytes;
        kestrel.Listen(options.Listen);
    }

    private static void AddServices(IServiceCollection services, ServeOptions options)
    {
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddAntiforgery(antiforgery => antiforgery.Cookie.SameSite = SameSiteMode.Strict);
        services.AddRequestTimeouts(timeouts => timeouts.DefaultPolicy = new() { Timeout = LongestRequest });
        services.AddRateLimiter(limiter => limiter.AddPolicy(SelfChecking, _ => RateLimitPartition.GetConcurrencyLimiter("all", _ =>
            new ConcurrencyLimiterOptions { PermitLimit = AuditsAtOnce, QueueLimit = AuditsWaiting })));
        services.Configure<FormOptions>(form =>
        {
            form.MultipartBodyLengthLimit = MostUploadBytes;
            form.MemoryBufferThreshold = (int)MostUploadBytes; // an upload never touches the disk
            form.ValueCountLimit = 16;
        });

        // A foreign page could otherwise reach the loopback address under a name of its own.
        services.AddHostFiltering(hosts => hosts.AllowedHosts = options.IsLoopback ? ["localhost", "127.0.0.1", "[::1]"] : ["*"]);
    }
}

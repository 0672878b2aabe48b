using Microsoft.Playwright;

namespace Auditor.Browser.Tests;

/// <summary>The machine's own Chromium, started once for all tests. Where it is missing the tests are skipped by name; with <c>CI=true</c> they fail.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Program = "/usr/bin/chromium";

    private static readonly string[] Flags =
        ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-gpu", "--no-first-run", "--font-render-hinting=none"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Program))
            return;

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Program, Args = Flags });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>Opens a page from a file of its own, as a reader does, and notes what it complains of and asks for.</summary>
    internal async Task<OpenPage> OpenAsync(string html, ColorScheme colors = ColorScheme.Light, int width = 1100)
    {
        if (_browser is null && Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail($"{Program} is missing: install Debian's chromium.");
        Assert.SkipWhen(_browser is null, $"{Program} is missing: pages are not tried in a browser.");
        return await OpenPage.OfAsync(_browser!, html, colors, width);
    }
}

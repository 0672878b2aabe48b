using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Auditor.Browser.Tests;

/// <summary>A page in the browser with everything it complained of and asked for.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly string _file;
    private readonly List<string> _complaints = [];

    private OpenPage(IBrowserContext context, IPage page, string file)
    {
        (_context, Page, _file) = (context, page, file);
        page.Console += (_, message) => Note(message.Type is "error" or "warning", $"console {message.Type}: {message.Text}");
        page.PageError += (_, error) => Note(isComplaint: true, $"error: {error}");
        page.Dialog += (_, dialog) =>
        {
            Note(isComplaint: true, $"dialog: {dialog.Message}");
            _ = dialog.DismissAsync();
        };
        page.Request += (_, request) => Note(!request.Url.StartsWith("data:", StringComparison.Ordinal) && request.Url.Split('#')[0] != Address, $"request: {request.Url}");
    }

    public IPage Page { get; }

    private string Address => new Uri(_file).AbsoluteUri;

    public static async Task<OpenPage> OfAsync(IBrowser browser, string html, ColorScheme colors, int width)
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".html");
        await File.WriteAllTextAsync(file, html);
        var context = await browser.NewContextAsync(new BrowserNewContextOptions { ColorScheme = colors, ViewportSize = new ViewportSize { Width = width, Height = 900 } });
        context.SetDefaultTimeout(10_000);
        var open = new OpenPage(context, await context.NewPageAsync(), file);
        await open.Page.GotoAsync(open.Address);
        return open;
    }

    /// <summary>No script error, no dialog, no request but the page itself.</summary>
    public void AssertQuiet() => Assert.Empty(_complaints);

    /// <summary>WCAG 2.2 AA as far as axe can tell.</summary>
    public async Task AssertAccessibleAsync()
    {
        var result = await Page.RunAxe();
        Assert.Empty(result.Violations.Select(violation => $"{violation.Id}: {violation.Help} — {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}"));
    }

    public Task<T> AskAsync<T>(string script) => Page.EvaluateAsync<T>(script);

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        File.Delete(_file);
    }

    private void Note(bool isComplaint, string text)
    {
        if (isComplaint)
            _complaints.Add(text);
    }
}

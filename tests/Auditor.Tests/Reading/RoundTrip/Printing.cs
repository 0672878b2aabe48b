using System.Diagnostics;

namespace Auditor.Tests.Reading.RoundTrip;

/// <summary>The programs of this machine that make PDF. Where one is missing the test is skipped; in CI that is a failure.</summary>
internal static class Printing
{
    private const string Office = "/usr/bin/soffice";

    private static readonly string[] Browsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    public static void RequireOffice() => Require(File.Exists(Office), $"LibreOffice ({Office}) is not installed.");

    public static string RequireBrowser()
    {
        var browser = Array.Find(Browsers, File.Exists);
        Require(browser is not null, "Chromium is not installed.");
        return browser!;
    }

    public static void ByOffice(string folder, IEnumerable<string> documents) =>
        Run(Office, [$"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf", "--outdir", folder, .. documents]);

    public static void ByBrowser(string browser, string folder, string page) =>
        Run(browser, ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", $"--user-data-dir={folder}/profile", $"--print-to-pdf={Path.ChangeExtension(page, ".pdf")}", $"file://{page}"]);

    private static void Require(bool isThere, string reason)
    {
        Assert.False(!isThere && Environment.GetEnvironmentVariable("CI") == "true", reason);
        Assert.SkipUnless(isThere, reason);
    }

    private static void Run(string program, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(TimeSpan.FromMinutes(2)))
            process.Kill(entireProcessTree: true);
    }
}

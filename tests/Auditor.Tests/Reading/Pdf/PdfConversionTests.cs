using System.Diagnostics;

namespace Auditor.Tests.Reading.Pdf;

/// <summary>Converts the samples with the programs of this machine, and reads the outcome.</summary>
public sealed class PdfConversionTests
{
    private static readonly string[] Browsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    [Fact]
    public void Samples_converted_by_LibreOffice_read_as_their_documents()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/soffice"), "LibreOffice (/usr/bin/soffice) is not installed.");
        InFolder(folder =>
        {
            var samples = Directory.GetFiles(Repository.PathTo("data", "samples"), "*.docx");
            Run("/usr/bin/soffice", [$"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf", "--outdir", folder, .. samples]);
            Assert.All(samples, sample => Assert.Equal(
                Submitted.Text(sample, File.ReadAllBytes(sample)),
                Submitted.Text("年报.pdf", File.ReadAllBytes(Path.Combine(folder, Path.GetFileNameWithoutExtension(sample) + ".pdf")))));
        });
    }

    [Fact]
    public void A_page_printed_by_Chromium_reads_as_the_page()
    {
        var browser = Array.Find(Browsers, File.Exists);
        Assert.SkipWhen(browser is null, "Chromium is not installed.");
        InFolder(folder =>
        {
            var page = Repository.PathTo("tests", "Auditor.Tests", "Reading", "Pdf", "Files", "chromium.html");
            var pdf = Path.Combine(folder, "page.pdf");
            Run(browser, ["--headless", "--no-sandbox", "--disable-gpu", $"--user-data-dir={folder}/profile", $"--print-to-pdf={pdf}", $"file://{page}"]);
            Assert.Equal(Submitted.Text("年报.html", File.ReadAllBytes(page)), Submitted.Text("年报.pdf", File.ReadAllBytes(pdf)));
        });
    }

    private static void InFolder(Action<string> test)
    {
        var folder = Directory.CreateTempSubdirectory("pdf-conversion-").FullName;
        try
        {
            test(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
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

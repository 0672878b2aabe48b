using Auditor.Tests.Reading.External;

namespace Auditor.Tests.Reading.Pdf;

/// <summary>Converts the samples with the programs of this machine, and reads the outcome.</summary>
public sealed class PdfConversionTests
{
    [Fact]
    public void Samples_converted_by_LibreOffice_read_as_their_documents()
    {
        var soffice = Machine.Soffice();
        Machine.InFolder(folder =>
        {
            var samples = Directory.GetFiles(Repository.PathTo("data", "samples"), "*.docx");
            Machine.Run(soffice, [$"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf", "--outdir", folder, .. samples]);
            Assert.All(samples, sample => Assert.Equal(
                Submitted.Text(sample, File.ReadAllBytes(sample)),
                Submitted.Text("年报.pdf", File.ReadAllBytes(Path.Combine(folder, Path.GetFileNameWithoutExtension(sample) + ".pdf")))));
        });
    }

    [Theory]
    [InlineData()]
    [InlineData("--no-pdf-header-footer")]
    public void A_page_printed_by_Chromium_reads_as_the_page(params string[] options)
    {
        var browser = Machine.Chromium();
        Machine.InFolder(folder =>
        {
            var page = Repository.PathTo("tests", "Auditor.Tests", "Reading", "Pdf", "Files", "chromium.html");
            var pdf = Path.Combine(folder, "page.pdf");
            Machine.Run(browser, ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", .. options, $"--user-data-dir={folder}/profile", $"--print-to-pdf={pdf}", $"file://{page}"]);
            Assert.Equal(Submitted.Text("年报.html", File.ReadAllBytes(page)), Submitted.Text("年报.pdf", File.ReadAllBytes(pdf)));
        });
    }
}

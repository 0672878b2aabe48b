using System.Diagnostics;

namespace Auditor.Tests.Reading.External;

/// <summary>Programs of this machine that tests need. One that is missing skips the test, and fails it where CI=true promises that it is there.</summary>
internal static class Machine
{
    private static readonly TimeSpan LongestRun = TimeSpan.FromMinutes(3);

    public static string Soffice() => Require("LibreOffice", "/usr/bin/soffice");

    public static string Chromium() => Require("Chromium", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    public static string Tesseract() => Require("Tesseract with chi_sim", Directory.Exists("/usr/share/tesseract-ocr") ? ["/usr/bin/tesseract"] : []);

    public static string Pdftoppm() => Require("poppler-utils (pdftoppm)", "/usr/bin/pdftoppm");

    /// <summary>Runs a test in a folder that goes with it.</summary>
    public static void InFolder(Action<string> test)
    {
        var folder = Directory.CreateTempSubdirectory("auditor-tests-").FullName;
        try
        {
            test(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    public static void Run(string program, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        _ = process.StandardOutput.ReadToEndAsync();
        _ = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(LongestRun))
            process.Kill(entireProcessTree: true);
    }

    /// <summary>The file in another format, made by LibreOffice.</summary>
    /// <param name="extension">Of the file, with the dot.</param>
    /// <param name="format">As LibreOffice names it, for example <c>rtf</c>.</param>
    public static byte[] Converted(byte[] content, string extension, string format)
    {
        var soffice = Soffice();
        var converted = Array.Empty<byte>();
        InFolder(folder =>
        {
            var source = Path.Combine(folder, "report" + extension);
            File.WriteAllBytes(source, content);
            Run(soffice, $"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", format, "--outdir", Path.Combine(folder, "out"), source);
            converted = File.ReadAllBytes(Directory.GetFiles(Path.Combine(folder, "out")).Single());
        });
        return converted;
    }

    private static string Require(string name, params string[] places)
    {
        var found = Array.Find(places, File.Exists);
        var reason = $"{name} is not installed.";
        if (found is null && Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail(reason);
        Assert.SkipWhen(found is null, reason);
        return found!;
    }
}

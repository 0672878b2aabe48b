using System.Globalization;
using System.Text;
using Auditor.Tests.Reading.RoundTrip;

namespace Auditor.Benchmarks.WholeRun;

/// <summary>Made-up reports on disk (报告目录), a thousand a folder.</summary>
internal static class ReportFolder
{
    private const int FilesOfAFolder = 1000;

    /// <summary>Of ten reports of the mix.</summary>
    private static readonly string[] Mix = ["txt", "docx", "html", "docx", "txt", "docx", "html", "docx", "html", "docx"];

    public static int Write(string folder, int reports, bool isMixed)
    {
        var generated = new GeneratedReport(Wording.Load());
        var characters = 0L;
        for (var number = 0; number < reports; number++)
        {
            var report = generated.Of(number);
            var format = isMixed ? Mix[number % Mix.Length] : "txt";
            var path = PathOf(folder, number, format);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, Bytes(report, format));
            characters += Text(report).Length;
        }

        Console.WriteLine(FormattableString.Invariant($"{reports} reports, {characters / reports} characters each"));
        return 0;
    }

    public static IReadOnlyList<string> Files(string folder) => [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    private static string PathOf(string folder, int number, string format) =>
        Path.Combine(folder, (number / FilesOfAFolder).ToString("000", CultureInfo.InvariantCulture), number.ToString("000000", CultureInfo.InvariantCulture) + "." + format);

    private static byte[] Bytes(FormReport report, string format) => format switch
    {
        "txt" => Encoding.UTF8.GetBytes(Text(report)),
        "html" => Encoding.UTF8.GetBytes(HtmlForm.Of(report, isPlain: false)),
        _ => DocxForm.Of(report, isNumbered: false),
    };

    /// <summary>As the readers write a document: a row a line, a bar between cells.</summary>
    private static string Text(FormReport report) => string.Join('\n', report.Blocks.Select(block => block.Table is { } table
        ? string.Join('\n', table.Rows.Select(row => string.Join(" | ", row.Select(cell => cell.Text))))
        : block.Ordinal + block.Text)) + "\n";
}

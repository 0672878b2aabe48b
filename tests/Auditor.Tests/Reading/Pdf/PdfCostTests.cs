using System.Diagnostics;
using System.Text;
using Auditor.Reading;
using Auditor.Reading.External;
using Auditor.Reading.Pdf;

namespace Auditor.Tests.Reading.Pdf;

/// <summary>Files made to cost time or memory end soon.</summary>
public sealed class PdfCostTests(ITestOutputHelper output)
{
    /// <summary>Recognition has limits of its own.</summary>
    private static readonly PdfReader Reader = new(new TextRecognizer(renderer: null, recognizer: null));

    private const long MostBytes = 700L * 1024 * 1024;

    /// <summary>Generous for a machine that has other things to do.</summary>
    private static readonly TimeSpan LongestTime = ReadingLimits.MaxTime + TimeSpan.FromSeconds(15);

    [Fact]
    public void Four_million_letters_on_one_page() => Costs(new PdfBytes().Text(40, 700, new string('公', 4_000_000), size: 1).ToArray());

    [Fact]
    public void A_thousand_pages_of_ten_thousand_letters()
    {
        var pdf = new PdfBytes();
        for (var page = 0; page < 1000; page++)
            pdf.Text(40, 700, new string('公', 10_000), size: 0.05).EndPage();
        Costs(pdf.ToArray());
    }

    [Fact]
    public void Forms_that_draw_each_other_many_times()
    {
        List<string> objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /X 5 0 R >> >> /Contents 4 0 R >>", PdfBytes.Stream("", "/X Do"),
        ];
        for (var number = 6; number < 26; number++)
        {
            objects.Add(PdfBytes.Stream(
                $"/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X {number} 0 R >> >>", string.Concat(Enumerable.Repeat("/X Do ", 20))));
        }

        objects.Add(PdfBytes.Stream("/Type /XObject /Subtype /Form /BBox [0 0 595 842]", "0 0 m 9 9 l S"));
        Costs(PdfBytes.Written(objects));
    }

    [Fact]
    public void A_million_lines_on_one_page()
    {
        var lines = new StringBuilder();
        for (var at = 0; at < 250_000; at++)
            lines.Append(at % 500).Append(" 0 m ").Append(at % 500).Append(" 800 l S\n");
        Costs(new PdfBytes().Draw(lines.ToString()).ToArray());
    }

    private void Costs(byte[] pdf)
    {
        var clock = Stopwatch.StartNew();
        var before = GC.GetTotalAllocatedBytes();
        var isRead = Reader.TryRead(SourceFile.FromBytes("年报.pdf", pdf), out _, out var rejection);
        var live = GC.GetTotalMemory(forceFullCollection: true);

        output.WriteLine($"{pdf.Length / 1e6:0.0} MB, {clock.Elapsed.TotalSeconds:0.0} s, {(GC.GetTotalAllocatedBytes() - before) / 1e6:0} MB allocated, {live / 1e6:0} MB left, {rejection?.Code}");
        Assert.True(clock.Elapsed < LongestTime, clock.Elapsed.ToString());
        Assert.True(live < MostBytes, $"{live}");
        Assert.True(isRead || rejection!.Code is "too-slow" or "too-large" or "needs-ocr", rejection?.ToString());
    }
}

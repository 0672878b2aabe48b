using System.Globalization;
using System.Text;

namespace Auditor.Tests.Reading.External;

/// <summary>Makes a scan of a PDF file: its pages as pictures in a new one, as an office copier does.</summary>
internal static class Scan
{
    private const int DotsPerInch = 200;

    public static byte[] Of(byte[] pdf)
    {
        var pictures = new List<(int Width, int Height, byte[] Jpeg)>();
        Machine.InFolder(folder =>
        {
            var source = Path.Combine(folder, "report.pdf");
            File.WriteAllBytes(source, pdf);
            Machine.Run(Machine.Pdftoppm(), "-r", DotsPerInch.ToString(CultureInfo.InvariantCulture), "-gray", "-jpeg", source, Path.Combine(folder, "page"));
            foreach (var page in Directory.GetFiles(folder, "page*.jpg").Order(StringComparer.Ordinal))
                pictures.Add(Sized(File.ReadAllBytes(page)));
        });
        return Bound(pictures);
    }

    /// <summary>Width and height stand in the frame header, FF C0.</summary>
    private static (int Width, int Height, byte[] Jpeg) Sized(byte[] jpeg)
    {
        var at = 2;
        while (jpeg[at + 1] is not (0xC0 or 0xC2))
            at += 2 + (jpeg[at + 2] << 8) + jpeg[at + 3];
        return ((jpeg[at + 7] << 8) + jpeg[at + 8], (jpeg[at + 5] << 8) + jpeg[at + 6], jpeg);
    }

    private static byte[] Bound(List<(int Width, int Height, byte[] Jpeg)> pictures)
    {
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Count {pictures.Count} /Kids [{string.Join(' ', Enumerable.Range(0, pictures.Count).Select(page => $"{3 + (3 * page)} 0 R"))}] >>",
        };
        foreach (var (width, height, jpeg) in pictures)
        {
            var (number, points) = (objects.Count + 1, FormattableString.Invariant($"{width * 72.0 / DotsPerInch:0.##} {height * 72.0 / DotsPerInch:0.##}"));
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {points}] /Resources << /XObject << /P {number + 2} 0 R >> >> /Contents {number + 1} 0 R >>");
            objects.Add(Pdf.PdfBytes.Stream("", $"q {points.Replace(" ", " 0 0 ", StringComparison.Ordinal)} 0 0 cm /P Do Q"));
            objects.Add(Pdf.PdfBytes.Stream($"/Type /XObject /Subtype /Image /Width {width} /Height {height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode", Encoding.Latin1.GetString(jpeg)));
        }

        return Pdf.PdfBytes.Written(objects);
    }
}

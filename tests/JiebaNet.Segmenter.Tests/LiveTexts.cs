using System.IO.Compression;
using System.Text;

namespace JiebaNet.Segmenter.Tests;

/// <summary>All text under a folder, a line a text and each once: of a docx the document inside, of all else what decodes.</summary>
internal static class LiveTexts
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    public static string[] Under(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Where(path => !path.EndsWith(".pdf", StringComparison.Ordinal))
            .SelectMany(path => Text(path).Split('\n')).Distinct(),
    ];

    private static string Text(string path)
    {
        if (!path.EndsWith(".docx", StringComparison.Ordinal))
            return Decode(File.ReadAllBytes(path));
        using var archive = ZipFile.OpenRead(path);
        using var document = new StreamReader(archive.GetEntry("word/document.xml")!.Open());
        return document.ReadToEnd();
    }

    private static string Decode(byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith(Encoding.Unicode.GetPreamble()))
            return Encoding.Unicode.GetString(bytes);
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetString(bytes);
        }
    }
}

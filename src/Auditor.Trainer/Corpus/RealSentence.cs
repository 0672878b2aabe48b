using System.Security.Cryptography;
using System.Text;
using Auditor.Reports;

namespace Auditor.Trainer.Corpus;

/// <summary>Labels of a sentence of a real report, which stays where it is: only the hash of its text is kept here.</summary>
/// <param name="File">File name of the report.</param>
public sealed record RealSentence(string File, string TextHash, IReadOnlyList<Topic> Topics, bool? IsStock)
{
    private const int HashLength = 16;

    private static readonly string[] Columns = ["file", "text", "topic", "stock"];

    public static IReadOnlyList<RealSentence> Read(string path) => CorpusFile.Rows(path, Columns)
        .Select(row => new RealSentence(row.Fields[0], row.Fields[1], LabeledSentence.ParseTopics(row, row.Fields[2]), LabeledSentence.ParseStock(row, row.Fields[3])))
        .ToList();

    /// <summary>The first 16 hex digits of SHA-256 over the sentence in UTF-8, blanks taken out.</summary>
    public static string HashOf(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(text.Where(c => !char.IsWhiteSpace(c))))))[..HashLength];
}

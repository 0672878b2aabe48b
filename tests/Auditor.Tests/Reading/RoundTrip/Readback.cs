using System.Globalization;
using Auditor.Reports;
using Auditor.Tests.Segmenting;
using Auditor.Tests.Segmenting.Generated;

namespace Auditor.Tests.Reading.RoundTrip;

/// <summary>Reads what was written, and compares it with what was meant.</summary>
internal static class Readback
{
    /// <param name="format">For people, who find the fault by it.</param>
    public static void Compare(Tally tally, FormReport meant, string format, string name, byte[] file)
    {
        var text = CompareFigures(tally, meant, format, name, file);
        foreach (var block in meant.Blocks.Where(block => block.Kind != FormBlockKind.Table))
            tally.Facts($"{format}: paragraph", block.Ordinal + block.Text, LineIn(text, block.Ordinal + block.Text), text);
    }

    /// <summary>All but the paragraphs, which another writer wrote.</summary>
    public static string CompareFigures(Tally tally, FormReport meant, string format, string name, byte[] file)
    {
        var text = Submitted.Text(name, file);
        var report = Segmented.Report(text, name);
        tally.Facts($"{format}: sections", string.Join(' ', SectionKinds.Statutory), string.Join(' ', report.Sections.Select(section => section.Kind)), text);
        tally.Facts($"{format}: year", Written(meant.Year), report.Year is { } year ? Written(year.Value) : null, text);
        tally.Facts($"{format}: format", meant.Model.Format.ToString(), report.Format.ToString(), text);
        foreach (var (row, values) in meant.Model.Disclosure)
            tally.Add($"{format} {row}", values, report.Tables.Disclosure?[row].Values());
        foreach (var (row, values) in meant.Model.Requests)
            tally.Add($"{format} {row}", values, report.Tables.Requests?.Values(row));
        tally.Add($"{format} remedies", meant.Model.Remedies, report.Tables.Remedies is { } remedies ? Enumerable.Range(0, 3).SelectMany(block => remedies[block]).Values() : null);
        return text;
    }

    private static string Written(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static string LineIn(string text, string line) => text.Split('\n').Select(read => read.Trim('\u00A0', ' ', '\u3000')).FirstOrDefault(read => read == line) ?? "(no such line)";
}

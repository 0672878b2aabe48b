using Auditor.Reports;
using Auditor.Segmenting.Titles;

namespace Auditor.Checking;

/// <summary>落款: where the last part ends; who signs, and when, and what lies below, is not the part's any more.</summary>
internal static class SignatureBlock
{
    private const int LongestSigner = 30;

    /// <summary>Offset in the normalised text; its length where nothing is signed below a part.</summary>
    public static int Start(AnnualReport report)
    {
        var text = report.Text.Text;
        if (report.Signature is not { } date || report.Sections.Count == 0 || date.Slice.Start < report.Sections[0].Heading.End)
            return text.Length;

        var start = LineStart(text, date.Slice.Start);
        var above = text.AsSpan(0, start).TrimEnd().Length;
        var signer = text[LineStart(text, above)..above].Trim();
        return signer.Length is > 3 and <= LongestSigner && AgencyName.IsAgency(signer) ? LineStart(text, above) : start;
    }

    private static int LineStart(string text, int at) => text.AsSpan(0, at).LastIndexOf('\n') + 1;
}

using System.Text.RegularExpressions;
using Auditor.Reports;

namespace Auditor.Checking.Timeliness;

/// <summary>“十九届二中、三中、四中全会”: the plenums that a shortened list names.</summary>
internal static partial class PlenumList
{
    private static readonly string[] Expected = ["迎接", "喜迎", "即将召开", "将召开", "筹备"];

    public static IEnumerable<DatedMention> In(AnnualReport report, IReadOnlyList<DatedEntry> plenums)
    {
        if (!report.Text.Text.Contains("全会", StringComparison.Ordinal))
            yield break;

        foreach (var sentence in report.Sections.SelectMany(section => section.Sentences).Where(sentence => !Expected.Any(word => sentence.Text.Contains(word, StringComparison.Ordinal))))
        {
            foreach (Match match in Lists().Matches(sentence.Text))
            {
                foreach (Capture ordinal in match.Groups["ordinal"].Captures)
                {
                    var name = $"{match.Groups["congress"].Value}{ordinal.Value}中全会";
                    if (plenums.FirstOrDefault(plenum => plenum.Name == name) is { } plenum)
                        yield return new DatedMention(plenum, sentence.Slice.Part(match.Index, match.Length), sentence);
                }
            }
        }
    }

    // 十九届二中、三中、四中全会 · 十八届三、四、五中全会
    [GeneratedRegex(@"(?<congress>十[七八九]届|二十届)(?<ordinal>[一二三四五六七])中?(?:(?:[、和及与]|以及)(?<ordinal>[一二三四五六七])中?)+全会", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Lists();
}

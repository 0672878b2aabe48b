using Auditor.Reports;

namespace Auditor.Checking.Timeliness;

/// <summary>Where a report speaks of its plans: part five, or a passage under words that announce plans.</summary>
internal static class PlanPassages
{
    /// <summary>“下一步工作打算：” is a line of its own, no longer than this.</summary>
    private const int LongestAnnouncement = 25;

    private static readonly string[] Headings = ["下一步", "下步", "打算", "今后", "改进", "努力方向", "工作计划", "工作思路", "工作安排", "下一年", "明年", "展望"];

    /// <summary>In a sentence that is itself the account of a year, 工作安排 and 改进 say nothing.</summary>
    private static readonly string[] Openings = ["下一步", "下步", "今后", "工作打算", "下一年", "努力方向"];

    public static bool Contain(YearMention mention, AnnualReport report)
    {
        if (mention.Place != YearPlace.Section)
            return false;

        if (mention.Section == SectionKind.ProblemsAndImprovements)
            return true;

        var section = report.Sections.First(section => section.Body.Contains(mention.Slice));
        if (Names(Openings, mention.Sentence.Text) || Backwards(section, mention.Sentence).FirstOrDefault() is { } last && last.Slice.Length <= LongestAnnouncement && Names(Openings, last.Text))
            return true;

        var heading = mention.Sentence.IsHeading ? mention.Sentence : Backwards(section, mention.Sentence).FirstOrDefault(sentence => sentence.IsHeading);
        return Names(Headings, heading?.Text ?? section.Heading.Text);
    }

    /// <summary>The sentences ahead of a sentence, the nearest first.</summary>
    private static IEnumerable<Sentence> Backwards(Section section, Sentence from)
    {
        var (low, high) = (0, section.Paragraphs.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = section.Paragraphs[middle].Slice.Start <= from.Slice.Start ? (middle + 1, high) : (low, middle);
        }

        for (var paragraph = low - 1; paragraph >= 0; paragraph--)
        {
            var sentences = section.Paragraphs[paragraph].Sentences;
            for (var at = sentences.Count - 1; at >= 0; at--)
            {
                if (sentences[at].Slice.Start < from.Slice.Start)
                    yield return sentences[at];
            }
        }
    }

    private static bool Names(string[] words, string text) => words.Any(word => text.Contains(word, StringComparison.Ordinal));
}

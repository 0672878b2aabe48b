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
        var before = section.Sentences.TakeWhile(sentence => sentence.Slice.Start < mention.Sentence.Slice.Start).ToList();
        var heading = mention.Sentence.IsHeading ? mention.Sentence.Text : before.LastOrDefault(sentence => sentence.IsHeading)?.Text ?? section.Heading.Text;
        return Names(Headings, heading) || Names(Openings, mention.Sentence.Text)
            || before.Count > 0 && before[^1].Slice.Length <= LongestAnnouncement && Names(Openings, before[^1].Text);
    }

    private static bool Names(string[] words, string text) => words.Any(word => text.Contains(word, StringComparison.Ordinal));
}

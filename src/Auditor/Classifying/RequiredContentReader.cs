using Auditor.Reports;

namespace Auditor.Classifying;

/// <summary>
/// 必备内容: looks for each topic that the form of the year demands, first in subheadings, then in the sentences that the
/// model gives to the topic. Forms before 2019 leave the content of the parts free.
/// </summary>
internal static class RequiredContentReader
{
    private const int FirstYearWithAspects = 2019;
    private const int FirstYearWithFee = 2021;

    /// <summary>Probability from which a sentence serves a topic.</summary>
    private const double Serves = 0.5;

    /// <summary>A subheading that names the topic settles the matter.</summary>
    private const double HeadingConfidence = 0.99;

    private static readonly string[] FeeWords = ["信息处理费", "处理费", "收费情况", "收取费用", "收取任何费用", "费用收取", "零收费", "收费"];

    public static IReadOnlyList<RequiredContent> Read(AnnualReport report, IReadOnlyDictionary<Sentence, SentenceLabels> labels, IReadOnlyDictionary<string, Bands> bands)
    {
        if (report.Year is not { Value: >= FirstYearWithAspects } year || report.Format is FormatVersion.F08 or FormatVersion.F14)
            return [];

        var content = new List<RequiredContent>();
        if (report.Find(SectionKind.Overview) is { } overview)
            content.AddRange(Topics.OverviewAspects.Select(topic => Look(topic, overview, labels, bands, IsAspectHeading)));
        if (report.Find(SectionKind.ProblemsAndImprovements) is { } problems)
            content.AddRange(new[] { Topic.Problem, Topic.Improvement }.Select(topic => Look(topic, problems, labels, bands, IsProblemHeading)));
        if (year.Value >= FirstYearWithFee)
            content.Add(LookForFee(report, labels, bands));
        return content;
    }

    private static RequiredContent Look(Topic topic, Section section, IReadOnlyDictionary<Sentence, SentenceLabels> labels, IReadOnlyDictionary<string, Bands> bands, Func<Topic, string, bool> isHeading)
    {
        var heading = section.Sentences.FirstOrDefault(sentence => sentence.Text.Length <= 40 && isHeading(topic, sentence.Text));
        if (heading is not null)
            return new RequiredContent(topic, section.Kind, IsPresent: true, HeadingConfidence, heading.Slice);

        return Judge(topic, section.Kind, section.Sentences, labels, bands);
    }

    /// <summary>The statement belongs in part six; anywhere in the report will do, a bare 无 will not.</summary>
    private static RequiredContent LookForFee(AnnualReport report, IReadOnlyDictionary<Sentence, SentenceLabels> labels, IReadOnlyDictionary<string, Bands> bands)
    {
        var named = report.Sentences.FirstOrDefault(sentence => FeeWords.Take(2).Any(word => sentence.Text.Contains(word, StringComparison.Ordinal)))
            ?? report.Find(SectionKind.OtherMatters)?.Sentences.FirstOrDefault(sentence => FeeWords.Any(word => sentence.Text.Contains(word, StringComparison.Ordinal)));
        if (named is not null)
            return new RequiredContent(Topic.Fee, SectionKind.OtherMatters, IsPresent: true, HeadingConfidence, named.Slice);

        return Judge(Topic.Fee, SectionKind.OtherMatters, report.Sentences, labels, bands);
    }

    /// <summary>The sentence that serves the topic best decides; a topic is missing for certain only where no sentence comes near it.</summary>
    private static RequiredContent Judge(
        Topic topic, SectionKind section, IEnumerable<Sentence> sentences, IReadOnlyDictionary<Sentence, SentenceLabels> labels, IReadOnlyDictionary<string, Bands> bands)
    {
        var best = sentences.Where(sentence => !sentence.IsHeading).MaxBy(sentence => labels[sentence][topic]);
        var probability = best is null ? 0 : labels[best][topic];
        var band = bands[topic.Label()].Of(probability);
        return probability >= Serves
            ? new RequiredContent(topic, section, IsPresent: true, probability, best!.Slice) { Band = band }
            : new RequiredContent(topic, section, IsPresent: false, 1 - probability, null) { Band = band == Band.No ? Band.Sure : Band.CannotTell };
    }

    private static bool IsAspectHeading(Topic topic, string text) => StartsLikeHeading(text) && topic switch
    {
        Topic.Proactive => Has(text, "主动公开"),
        Topic.Requests => Has(text, "申请公开") || Has(text, "公开申请") || Has(text, "依申请"),
        Topic.Management => Has(text, "信息管理") || Has(text, "规范性文件") || Has(text, "信息规范管理"),
        Topic.Platform => Has(text, "平台") || Has(text, "网站建设") || Has(text, "新媒体") || Has(text, "公开渠道") || Has(text, "载体"),
        Topic.Oversight => Has(text, "监督") || Has(text, "保障") || Has(text, "组织领导") || Has(text, "考核") || Has(text, "培训"),
        _ => false,
    };

    private static bool IsProblemHeading(Topic topic, string text) => topic switch
    {
        Topic.Problem => Has(text, "问题") && (Has(text, "存在") || Has(text, "主要")) && StartsLikeHeading(text),
        Topic.Improvement => (Has(text, "改进") || Has(text, "整改") || Has(text, "下一步") || Has(text, "打算")) && StartsLikeHeading(text),
        _ => false,
    };

    /// <summary>Numbered, or introduced as 一是, 一方面.</summary>
    private static bool StartsLikeHeading(string text) =>
        text[0] is '（' or '(' || char.IsAsciiDigit(text[0]) || "一二三四五六七八九十".Contains(text[0], StringComparison.Ordinal) || text.Length <= 14;

    private static bool Has(string text, string word) => text.Contains(word, StringComparison.Ordinal);
}

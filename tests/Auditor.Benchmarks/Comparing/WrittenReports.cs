using Auditor.Comparing;
using Auditor.Normalizing;
using Auditor.Reports;
using Auditor.Segmenting;

namespace Auditor.Benchmarks.Comparing;

/// <summary>The texts of the corpora as reports: each was written by hand, none after another.</summary>
internal static class WrittenReports
{
    private const int FewestSentences = 8;

    public static IReadOnlyList<ArchivedReport> Load() => Directory.GetFiles(RepositoryRoot.PathOf("data/training/sentences"), "*.tsv").Append(RepositoryRoot.PathOf("data/gold/sentences.tsv"))
        .Order(StringComparer.Ordinal)
        .SelectMany(path => File.ReadLines(path).Skip(1))
        .Select(line => line.Split('\t'))
        .Where(fields => fields.Length == 8)
        .GroupBy(fields => fields[0], StringComparer.Ordinal)
        .Where(family => family.Count() >= FewestSentences)
        .Select((family, number) => Report(family.Key, family.First()[1], number, family.Select(fields => fields[7]).ToList()))
        .ToList();

    /// <summary>The report as it would be read from a file.</summary>
    public static AnnualReport Segment(ReportSegmenter segmenter, ArchivedReport report)
    {
        string Part(SectionKind section) => string.Join('\n', report.Sentences.Where(sentence => sentence.Section == section).Select(sentence => sentence.Text));
        var text = $"{report.Agency}{report.Year}年政府信息公开工作年度报告\n一、总体情况\n{Part(SectionKind.Overview)}\n五、存在的主要问题及改进情况\n{Part(SectionKind.ProblemsAndImprovements)}";
        return segmenter.Segment(TextNormalizer.Normalize(text), report.SourceName);
    }

    public static ReportSegmenter Segmenter(Lexicons lexicons) => new(new WordSegmenter(lexicons.DomainWords), lexicons);

    /// <summary>安川和县水利局: 343,000 different counties.</summary>
    private static string NameOf(int number)
    {
        const string Signs = "安川和平清泉云岭松溪桐岗麦禾石梁青浦东阳南屏西坪北塘长林永宁新源广丰昌隆兴华福田嘉定文成武康明光德惠仁怀信宜礼义乌智远勇进诚江河湖海山峰谷原";
        return $"{Signs[number % Signs.Length]}{Signs[number / 70 % Signs.Length]}{Signs[number / 4900 % Signs.Length]}县水利局";
    }

    public static ArchivedReport Report(string name, string kind, int number, IReadOnlyList<string> sentences) => new(
        name,
        name,
        NameOf(number),
        kind,
        AgencyLevel.County,
        Region: null,
        2023,
        FormatVersion.F21,
        SignedOn: null,
        sentences.Select((sentence, at) => new ArchivedSentence(at * 3 < sentences.Count * 2 ? SectionKind.Overview : SectionKind.ProblemsAndImprovements, sentence)).ToList(),
        Cells: []);
}

using System.Text;
using Auditor.Checking;
using Auditor.Classifying;
using Auditor.Normalizing;
using Auditor.Reading;
using Auditor.Reports;
using Auditor.Scoring;
using Auditor.Segmenting;

namespace Auditor.Tests.Rendering;

/// <summary>Audits made without models: read and segmented as always, labelled and faulted by hand.</summary>
internal static class SampleAudit
{
    private static readonly Lexicons Words = Lexicons.Load(Repository.PathTo("data", "lexicons"));
    private static readonly ReportSegmenter Segmenter = new(new WordSegmenter(Words.DomainWords), Words);
    private static readonly double[] StockSteps = [0.1, 0.95, 0.6, 0.3, 0.8];

    public static Audit Faulty { get; } = Of(SampleReport.Text, SampleReport.FileName, report =>
    [
        Error(report, "requests-must-balance", Dimension.Consistency, "总计列：办理结果总计应为 5 件，报告为 4 件。", "（七）总计 | 3 | 1 | 0 | 0 | 0 | 0 | 4"),
        Error(report, "plan-names-report-year", Dimension.Timeliness, "改进计划写的是报告年度 2021 年，应为 2022 年。", "2021年，我馆将"),
        Fault(report, "stock-phrases", Dimension.Substance, Severity.Note, 0.62, "改进措施没有具体内容。", "2021年，我馆将继续加大工作力度，进一步提升公开水平。"),
        Fault(report, "foreign-system-name", Dimension.Consistency, Severity.Warning, 0.88, "档案馆的报告中出现“人社系统”。", "人社系统"),
        Fault(report, "fee-statement-missing", Dimension.Completeness, Severity.Warning, 0.98, "没有报告信息处理费收取情况。"),
    ]);

    public static Audit Unreadable { get; } = Audit.Unreadable(
        SourceFile.FromBytes("扫描件.pdf", "%PDF-1.7"u8.ToArray()),
        new Rejection("no-text", "文件里没有文字，可能是扫描件。", "请提交原来的 Word 文件，或先做文字识别。"));

    public static Audit Of(string text, string fileName, Func<AnnualReport, IReadOnlyList<Finding>> findings)
    {
        var file = SourceFile.FromBytes(fileName, Encoding.UTF8.GetBytes(text));
        Assert.True(SourceReader.TryRead(file, out var document, out _));
        var report = Segmenter.Segment(TextNormalizer.Normalize(document.Text), file.Name);
        var found = findings(report).OrderBy(finding => finding.Position).ToList();
        return new Audit
        {
            File = file,
            Document = document,
            Report = report,
            Labels = Label(report),
            Results = new CheckResults(found, [new Unassessed(Info("carried-over-must-match", Dimension.Consistency), "没有上一年度的报告，无法比对。")], [new CheckFailure("broken-check", "检查程序出错，本项未判断。")]),
            Score = ScoringRubric.Score(found),
        };
    }

    /// <summary>A finding with one piece of evidence for each quote, found where it first stands in the source text.</summary>
    public static Finding Fault(AnnualReport report, string check, Dimension dimension, Severity severity, double confidence, string message, params string[] quotes) =>
        new(Info(check, dimension), severity, confidence, message, "请改正后重新提交。", quotes.Select(quote => Quote(report, quote)).ToList()) { Fingerprint = "0123456789abcdef" };

    public static Evidence Quote(AnnualReport report, string quote)
    {
        var source = report.Text.Source;
        var start = source.IndexOf(quote, StringComparison.Ordinal);
        Assert.True(start >= 0, $"Not in the report: {quote}");
        return new Evidence(new TextSpan(start, start + quote.Length), source[..start].Count(c => c == '\n') + 1, quote);
    }

    private static Finding Error(AnnualReport report, string check, Dimension dimension, string message, string quote) =>
        Fault(report, check, dimension, Severity.Error, 0.97, message, quote);

    private static CheckInfo Info(string id, Dimension dimension) => new(id, $"检查 {id}", dimension, Severity.Error, "《条例》第五十条");

    private static SentenceLabels Stock(double? stock) => new(stock, new double[Enum.GetValues<Topic>().Length])
    {
        Band = stock is { } probability ? new Bands(No: 0.2, Look: 0.5, Sure: 0.9).Of(probability) : Band.CannotTell,
    };

    private static ReportLabels Label(AnnualReport report)
    {
        var sentences = report.Sentences.Select((sentence, at) => (sentence, at)).ToDictionary(
            pair => pair.sentence,
            pair => Stock(pair.sentence.IsHeading ? null : StockSteps[pair.at % StockSteps.Length]),
            (IEqualityComparer<Sentence>)ReferenceEqualityComparer.Instance);
        return new ReportLabels
        {
            Sentences = sentences,
            Years = report.YearMentions.ToDictionary(mention => mention, mention => mention.Plan == PlanReading.None ? new YearLabel(0.02, Band.No) : new YearLabel(0.97, Band.Sure), (IEqualityComparer<YearMention>)ReferenceEqualityComparer.Instance),
            Sections = report.Sections.Select((_, at) => new SectionScores(0.123456 * (at + 1), 0.05 * at, at == 4 ? 0.97 : 0.02)).ToList(),
            RequiredContent =
            [
                new RequiredContent(Topic.Proactive, SectionKind.Overview, IsPresent: true, 0.991234, report.Sections[0].Heading),
                new RequiredContent(Topic.Fee, SectionKind.OtherMatters, IsPresent: false, 0.98, Where: null),
            ],
            Models = new Dictionary<string, string> { ["year-mention"] = "sha256:02", ["boilerplate"] = "sha256:01" },
        };
    }
}

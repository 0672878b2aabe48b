using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Auditor.Rendering;
using Auditor.Reports;

namespace Auditor.Cli.Evaluating;

/// <summary><c>auditor evaluate</c>: audits the labelled reports and sets every finding beside every labelled fault.</summary>
internal sealed class EvaluateRun(TextWriter output)
{
    private static readonly JsonSerializerOptions ForPeople = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public int Run(string labelFile, IReadOnlyList<string> paths, bool asJson, CancellationToken cancellationToken)
    {
        var labels = LabelFile.Read(labelFile);
        var files = FilesOf(labels, labelFile, paths);
        var pipeline = AuditPipeline.Load(AppContext.BaseDirectory);
        var comparisons = Progress.While("审核", files, file => ReportComparison.Of(file.Label, file.File.Audit(pipeline, year: null)), cancellationToken);
        if (asJson)
            WriteJson(comparisons);
        else
            WriteText(comparisons, missing: labels.Count - files.Count);
        return ExitCode.Clean;
    }

    private static List<(ReportLabel Label, InputFile File)> FilesOf(IReadOnlyList<ReportLabel> labels, string labelFile, IReadOnlyList<string> paths)
    {
        var places = paths.Count > 0 ? paths : [Path.GetDirectoryName(Path.GetFullPath(labelFile))!];
        var files = InputFiles.Expand(places).ToLookup(file => Path.GetFileName(file.Path), StringComparer.Ordinal);
        var found = labels.Where(label => files.Contains(label.Id)).Select(label => (label, files[label.Id].First())).ToList();
        return found.Count > 0
            ? found
            : throw new UsageException($"“{string.Join("”“", places)}”中没有标注文件提到的报告（如 {labels[0].Id}）。请在命令后面写明报告所在的目录。");
    }

    private void WriteText(IReadOnlyList<ReportComparison> comparisons, int missing)
    {
        foreach (var comparison in comparisons)
            WriteReport(comparison);

        output.WriteLine("类别　标注（找到）　其中高把握（找到）　查全率　指出（在标注上）　查准率");
        foreach (var figures in KindFigures.Of(comparisons))
        {
            output.WriteLine(FormattableString.Invariant(
                $"{figures.Kind.ChineseName} {figures.Kind.Name}　{figures.Faults}（{figures.Found}）　{figures.SureFaults}（{figures.SureFound}）　{Share(figures.Recall)}　{figures.Findings}（{figures.LabelledFindings}）　{Share(figures.Precision)}"));
        }

        var errors = comparisons.SelectMany(comparison => comparison.Findings).Where(result => result.Finding.Severity == Severity.Error).ToList();
        var formats = comparisons.Select(comparison => comparison.IsFormatRight).OfType<bool>().ToList();
        output.WriteLine(FormattableString.Invariant(
            $"共 {comparisons.Count} 份{(missing > 0 ? $"（另有 {missing} 份标注没有找到报告）" : "")}：报告年度正确 {comparisons.Count(comparison => comparison.IsYearRight)} 份；格式版本正确 {formats.Count(right => right)}/{formats.Count} 份；硬伤 {errors.Count} 项，其中标注外 {errors.Count(result => !result.IsLabelled)} 项。"));
    }

    private void WriteReport(ReportComparison comparison)
    {
        output.WriteLine(Printable.Line(comparison.Label.Id));
        if (comparison.Audit.Rejection is { } rejection)
            output.WriteLine($"  无法读取：{rejection.Reason}");
        foreach (var result in comparison.Faults)
        {
            var state = result.FoundBy is null ? "漏报" : "找到";
            output.WriteLine(Printable.Line($"  {state}　{result.Fault.Kind}（{result.Fault.Confidence}）　{result.Fault.Quote}　{result.FoundBy?.Check.Id ?? result.Fault.Why}{(result.Place is null ? "　（原文中没有这段引文）" : "")}"));
        }

        foreach (var result in comparison.Findings.Where(result => !result.IsLabelled || result.IsOnCorrectPassage))
        {
            var state = result.IsOnCorrectPassage ? "误报（标注为正确）" : "标注外";
            output.WriteLine(Printable.Line($"  {state}　{result.Finding.Check.Id}（{result.Finding.Severity.ChineseName()}）　{result.Finding.Message}"));
        }

        output.WriteLine();
    }

    private void WriteJson(IReadOnlyList<ReportComparison> comparisons) => output.WriteLine(JsonSerializer.Serialize(
        new
        {
            kinds = KindFigures.Of(comparisons).Select(figures => new
            {
                kind = figures.Kind.Name,
                figures.Faults,
                figures.Found,
                figures.SureFaults,
                figures.SureFound,
                figures.Recall,
                figures.Findings,
                figures.LabelledFindings,
                figures.Precision,
            }),
            reports = comparisons.Select(comparison => new
            {
                comparison.Label.Id,
                yearRight = comparison.IsYearRight,
                formatRight = comparison.IsFormatRight,
                faults = comparison.Faults.Select(result => new { result.Fault.Kind, result.Fault.Confidence, result.Fault.Quote, inText = result.Place is not null, foundBy = result.FoundBy?.Check.Id }),
                unlabelled = comparison.Findings.Where(result => !result.IsLabelled).Select(result => new { check = result.Finding.Check.Id, severity = result.Finding.Severity.ToString(), result.Finding.Message }),
                onCorrectPassages = comparison.Findings.Where(result => result.IsOnCorrectPassage).Select(result => new { check = result.Finding.Check.Id, result.Finding.Message }),
            }),
        },
        ForPeople));

    private static string Share(double? share) => share is { } known ? known.ToString("P0", CultureInfo.InvariantCulture).Replace(" ", "", StringComparison.Ordinal) : "—";
}

using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Auditor.Archive;
using Auditor.Comparing;
using Auditor.Rendering;

namespace Auditor.Cli.Archiving;

/// <summary>What the <c>auditor archive</c> commands do.</summary>
internal sealed class ArchiveRun(TextWriter output, TextWriter errors)
{
    private static readonly JsonSerializerOptions DecisionLine = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public int Add(string location, IReadOnlyList<string> paths, CancellationToken cancellationToken)
    {
        using var archive = ReportArchive.Open(location);
        var files = InputFiles.Expand(paths);
        var reports = ArchivedFiles.Read(AuditPipeline.Load(AppContext.BaseDirectory), files, year: null, cancellationToken);
        foreach (var (file, _) in reports.Where(report => report.Report is null))
            errors.WriteLine(Printable.Line($"无法读取，没有存入：{file.Path}"));

        var outcomes = archive.AddAll(reports.Select(report => report.Report).OfType<ArchivedReport>().ToList()).CountBy(outcome => outcome).ToDictionary();
        output.WriteLine($"{Counted(outcomes)}，存入 {Printable.Line(archive.Name)}。");
        return reports.Any(report => report.Report is null) ? ExitCode.Unreadable : ExitCode.Clean;
    }

    public int List(string location)
    {
        using var archive = ReportArchive.Open(location);
        foreach (var report in archive.List())
            output.WriteLine(Printable.Line($"{report.Agency ?? "（未读到机关名称）"}　{(report.Year is { } year ? $"{year} 年度" : "（未读到年度）")}　第 {report.Version} 版　{report.SourceName}"));
        return ExitCode.Clean;
    }

    public int Remove(string location, string agency, int? year)
    {
        using var archive = ReportArchive.Open(location);
        if (!archive.Remove(KeyOf(archive, agency, year)))
            throw new UsageException($"档案中没有“{agency}”{(year is null ? "未注明年度" : $" {year} 年度")}的报告。运行 auditor archive list 可以查看。");

        output.WriteLine("已删去。");
        return ExitCode.Clean;
    }

    public int Export(string location, string file)
    {
        using var archive = ReportArchive.Open(location);
        using var writer = new StreamWriter(file, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        output.WriteLine(Printable.Line($"已导出 {ArchiveFile.Export(archive, writer)} 份报告到 {file}。"));
        return ExitCode.Clean;
    }

    public int Import(string location, string file)
    {
        if (!File.Exists(file))
            throw new UsageException($"找不到“{file}”。请检查文件名。");

        using var archive = ReportArchive.Open(location);
        using var reader = new StreamReader(file);
        output.WriteLine($"{Counted(ArchiveFile.Import(archive, reader))}，存入 {Printable.Line(archive.Name)}。");
        return ExitCode.Clean;
    }

    public int Decisions(string location)
    {
        using var archive = ReportArchive.Open(location);
        foreach (var decision in archive.Decisions())
            output.WriteLine(JsonSerializer.Serialize(new { decision.Fingerprint, Decision = decision.IsConfirmed ? "confirmed" : "dismissed", decision.Note, decision.By, decision.At }, DecisionLine));
        return ExitCode.Clean;
    }

    public int Stats(string location)
    {
        using var archive = ReportArchive.Open(location);
        var held = archive.Statistics();
        output.WriteLine($"报告 {held.Reports} 份（另有旧版本 {held.Superseded} 份），机关 {held.Agencies} 家，问题 {held.Findings} 项，复核决定 {held.Decisions} 项，{held.Bytes / 1024.0 / 1024:0.0} MB。");
        foreach (var (year, reports) in held.Years)
            output.WriteLine($"  {(year is { } known ? $"{known} 年度" : "未读到年度")}　{reports} 份");
        return ExitCode.Clean;
    }

    private static string KeyOf(ReportArchive archive, string agency, int? year) =>
        archive.List().FirstOrDefault(report => (report.Agency ?? report.SourceName) == agency && report.Year == year)?.Key ?? "";

    private static string Counted(IReadOnlyDictionary<AddOutcome, int> outcomes) =>
        $"新增 {outcomes.GetValueOrDefault(AddOutcome.Added)} 份，更正 {outcomes.GetValueOrDefault(AddOutcome.Replaced)} 份，未变化 {outcomes.GetValueOrDefault(AddOutcome.Unchanged)} 份";
}

using System.Text;
using Auditor.Reading;
using Auditor.Rendering;
using Auditor.Reports;
using CsCheck;

namespace Auditor.Tests;

/// <summary>The whole flow, on good files and on bad ones.</summary>
public sealed class AuditPipelineTests
{
    private const long MutatedFiles = 400;

    private static readonly string[] Samples = Directory.GetFiles(Repository.PathTo("data", "samples")).Where(path => !path.EndsWith(".json", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToArray();

    private static readonly string[] Names = ["报告.txt", "报告.html", "报告.docx", "报告.xyz", "<script>.txt"];

    [Fact]
    public void Any_bytes_give_an_audit_or_a_rejection_with_a_reason() =>
        Gen.Select(Gen.Byte.Array[0, 3000], Gen.Int[0, Names.Length - 1].Select(at => Names[at])).Sample(
            (bytes, name) => AssertAuditedOrRejected(Repository.Pipeline.Run(SourceFile.FromBytes(name, bytes))), iter: 500, threads: 2);

    /// <summary>Bytes overwritten, cut out and repeated in real files of every format.</summary>
    [Fact]
    public void A_damaged_sample_gives_an_audit_or_a_rejection_with_a_reason() =>
        Gen.Select(Gen.Int[0, Samples.Length - 1].Select(at => Samples[at]), Gen.Int[0, 1_000_000], Gen.Int[0, 600], Gen.Byte.Array[0, 200]).Sample(
            (path, at, cut, filling) =>
            {
                var bytes = File.ReadAllBytes(path);
                var start = at % bytes.Length;
                byte[] damaged = [.. bytes[..start], .. filling, .. bytes[Math.Min(bytes.Length, start + cut)..]];
                AssertAuditedOrRejected(Repository.Pipeline.Run(SourceFile.FromBytes(Path.GetFileName(path), damaged)));
            },
            iter: MutatedFiles,
            threads: 2);

    [Fact]
    public void The_same_files_give_the_same_bytes_on_any_number_of_threads()
    {
        var one = Samples.Select(Json).ToArray();
        var many = new byte[Samples.Length * 8][];
        Parallel.For(0, many.Length, at => many[at] = Json(Samples[at % Samples.Length]));

        for (var at = 0; at < many.Length; at++)
            Assert.Equal(one[at % one.Length], many[at]);
    }

    [Fact]
    public void A_stated_year_overrules_the_text()
    {
        var file = SourceFile.FromBytes("报告.txt", Encoding.UTF8.GetBytes("清河县商务局2020年政府信息公开工作年度报告\n一、总体情况\n2020年，主动公开信息120条。"));

        var audit = Repository.Pipeline.Run(file, reportYear: 2021);

        Assert.Equal((2021, YearDerivation.Given), (audit.Report!.Year!.Value, audit.Report.Year.From));
        Assert.Contains(audit.Findings, finding => finding.Check.Id == "title-year-differs");
    }

    [Fact]
    public void Nothing_of_where_or_when_is_in_the_json()
    {
        var path = Samples[0];
        var elsewhere = SourceFile.FromBytes("/somewhere/else/" + Path.GetFileName(path), File.ReadAllBytes(path));

        Assert.Equal(Json(path), AuditJson.Write(Repository.Pipeline.Run(elsewhere)));
    }

    private static byte[] Json(string path)
    {
        using var stream = File.OpenRead(path);
        return AuditJson.Write(Repository.Pipeline.Run(SourceFile.FromStream(path, stream)));
    }

    private static void AssertAuditedOrRejected(Audit audit)
    {
        Assert.NotEmpty(AuditJson.Write(audit));
        Assert.NotEmpty(AuditPage.Render(audit));
        if (audit.Rejection is { } rejection)
        {
            Assert.EndsWith("。", rejection.Reason, StringComparison.Ordinal);
            Assert.EndsWith("。", rejection.Advice, StringComparison.Ordinal);
            return;
        }

        Assert.Empty(audit.Results!.Failures);
        Assert.All(audit.Findings.SelectMany(finding => finding.Evidence), piece => Assert.Equal(audit.Document!.Text[piece.Span.Start..piece.Span.End], piece.Quote));
    }
}

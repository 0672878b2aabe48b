using System.Text;
using Auditor.Checking;
using Auditor.Reading;
using Auditor.Reports;
using Auditor.Tests.Comparing;

namespace Auditor.Tests.Checking;

/// <summary>Every example of every check, through the real reader, segmenter, models and checks.</summary>
public sealed class CheckExamplesTests
{
    public static TheoryData<string, int> Examples()
    {
        var data = new TheoryData<string, int>();
        foreach (var check in CheckCatalogue.All)
        {
            for (var example = 0; example < check.Examples.Count; example++)
                data.Add(check.Info.Id, example);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_gives_exactly_its_marked_evidence(string id, int number)
    {
        var example = CheckCatalogue.All.Single(check => check.Info.Id == id).Examples[number];

        var findings = Findings(example, id);

        Assert.Equal(example.IsBad, findings.Count > 0);
        var evidence = findings.SelectMany(finding => finding.Evidence).Select(piece => piece.Span).ToList();
        foreach (var expected in example.Expected)
            Assert.True(evidence.Contains(expected), $"“{example.Text[expected.Start..expected.End]}” is not among the evidence: {string.Join(" / ", findings.SelectMany(finding => finding.Evidence).Select(piece => piece.Quote))}");
    }

    /// <summary>The legitimate uses of a year stand as examples of one check; all year checks have to let them pass.</summary>
    [Theory]
    [MemberData(nameof(Examples))]
    public void What_is_good_for_one_year_check_is_good_for_all(string id, int number)
    {
        var check = CheckCatalogue.All.Single(check => check.Info.Id == id);
        if (check.Info.Dimension != Dimension.Timeliness || check.Examples[number].IsBad)
            return;

        var findings = Run(check.Examples[number]).Findings.Where(finding => finding.Check.Dimension == Dimension.Timeliness).ToList();

        Assert.Empty(findings.Select(finding => $"{finding.Check.Id}: {finding.Message}"));
    }

    private static List<Finding> Findings(CheckExample example, string id) => Run(example).Findings.Where(finding => finding.Check.Id == id).ToList();

    private static Audit Run(CheckExample example)
    {
        var pipeline = example.Archive.Count == 0 ? Repository.Pipeline : Repository.Pipeline.With(MemoryArchive.Of(example.Archive));
        var audit = pipeline.Run(SourceFile.FromBytes("report.txt", Encoding.UTF8.GetBytes(example.Text)));
        Assert.NotNull(audit.Results);
        Assert.Empty(audit.Results.Failures);
        return audit;
    }
}

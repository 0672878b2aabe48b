using Auditor.Checking;
using Auditor.Reports;

namespace Auditor.Tests.Injection;

/// <summary>One fault put into a clean report gives the expected finding and no other; a harmless edit gives nothing new.</summary>
public sealed class InjectionTests(ITestOutputHelper output)
{
    /// <summary>Judged by what other reports say, which a report alone cannot show.</summary>
    private static readonly string[] NeedOtherReports =
        ["carried-over-differs", "children-do-not-sum", "copied-from-last-year", "copied-from-peer", "cumulative-differs", "documents-in-force-differ", "last-year-not-followed-up", "problems-repeated", "project-count-differs"];

    private static readonly List<Injector> Injectors = [.. YearFaults.All, .. SumFaults.All, .. PartFaults.All, .. FormFaults.All, .. SubstanceFaults.All];

    private static readonly List<HarmlessEdit> Edits = [.. HarmlessYears.All, .. HarmlessWording.All, .. HarmlessForms.All];

    public static TheoryData<string> Faults() => new(Injectors.Select(injector => injector.Name));

    public static TheoryData<string> HarmlessEdits() => new(Edits.Select(edit => edit.Name));

    public static TheoryData<string, string> Defects()
    {
        var data = new TheoryData<string, string>();
        foreach (var defect in KnownDefects.All)
            data.Add(defect.Edit, defect.Base);
        return data;
    }

    [Fact]
    public void Clean_reports_are_clean() =>
        Assert.Empty(ReportBases.Clean.SelectMany(report => report.Known.Select(finding => $"{report}: {Written(finding)}")));

    [Fact]
    public void Every_check_that_one_report_can_decide_has_a_fault()
    {
        Assert.True(Injectors.Count >= 60);
        Assert.True(Edits.Count >= 40);
        Assert.Equal(Injectors.Count + Edits.Count, Injectors.Select(injector => injector.Name).Concat(Edits.Select(edit => edit.Name)).Distinct().Count());
        Assert.Equal(
            CheckCatalogue.All.Select(check => check.Info.Id).Except(NeedOtherReports).Order(StringComparer.Ordinal),
            Injectors.Select(injector => injector.Check).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_gives_its_finding_and_no_other(string name)
    {
        var injector = Injectors.Single(injector => injector.Name == name);

        var (pairs, failures) = Run(name, injector.Edit, findings => Judge(injector, findings));

        output.WriteLine($"{pairs} pairs");
        Assert.True(pairs > 0 || KnownDefects.CoverAll(name), "The fault fits no report.");
        Assert.True(failures.Count == 0, string.Join("\n", failures));
    }

    [Theory]
    [MemberData(nameof(HarmlessEdits))]
    public void A_harmless_edit_gives_nothing_new(string name)
    {
        var edit = Edits.Single(edit => edit.Name == name);

        var (pairs, failures) = Run(name, edit.Edit, Excess);

        output.WriteLine($"{pairs} pairs");
        Assert.True(pairs > 0, "The edit fits no report.");
        Assert.True(failures.Count == 0, string.Join("\n", failures));
    }

    /// <summary>Skipped by name and reason as long as they fail; when one no longer does, its row has to go.</summary>
    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Defects))]
    public void Known_defects_are_still_there(string name, string report)
    {
        var defect = KnownDefects.All.Single(defect => defect.Edit == name && defect.Base == report);
        var injector = Injectors.SingleOrDefault(injector => injector.Name == name);
        var edit = injector?.Edit ?? Edits.Single(edit => edit.Name == name).Edit;
        var bases = ReportBases.All.Where(candidate => candidate.Name.StartsWith(report, StringComparison.Ordinal)).ToList();
        if (bases.Count > 0)
            Assert.Contains(bases, candidate => edit(candidate) is { } text && (injector is null ? Excess(candidate.New(text)) : Judge(injector, candidate.New(text))) is not null);

        Assert.Skip(defect.Reason);
    }

    private static (int Pairs, List<string> Failures) Run(string name, Func<BaseReport, string?> edit, Func<List<Finding>, string?> judge)
    {
        var pairs = 0;
        List<string> failures = [];
        foreach (var report in ReportBases.All.Where(report => !KnownDefects.Cover(name, report)))
        {
            if (edit(report) is not { } text)
                continue;

            pairs++;
            if (judge(report.New(text)) is { } fault)
                failures.Add($"{report}: {fault}");
        }

        return (pairs, failures);
    }

    private static string? Judge(Injector injector, List<Finding> findings)
    {
        if (findings.All(finding => finding.Check.Id != injector.Check))
            return string.Join("; ", findings.Select(Written).Prepend("not found"));

        return Excess(findings.Where(finding => finding.Check.Id != injector.Check && !injector.MayAlso.Contains(finding.Check.Id)).ToList());
    }

    private static string? Excess(List<Finding> findings) => findings.Count == 0 ? null : string.Join("; ", findings.Select(Written));

    private static string Written(Finding finding) => $"{finding.Check.Id} {finding.Message} [{string.Join(" / ", finding.Evidence.Select(piece => piece.Quote))}]";
}

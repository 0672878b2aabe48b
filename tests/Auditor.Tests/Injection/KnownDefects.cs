namespace Auditor.Tests.Injection;

/// <summary>Pairs that fail for a reason that is known and not yet mended.</summary>
internal static class KnownDefects
{
    public static IReadOnlyList<KnownDefect> All { get; } =
    [
        new("plan year turned back", "望川市", "“我局将进行下列改进”: 将进行 is not read as the future."),
        new("plan skips a year", "望川市", "“我局将进行下列改进”: 将进行 is not read as the future."),
        new("prose carries forward what was never received", "", "A figure carried forward beside a table of zeros is compared with nothing."),
        new("prose punishes more than the form of 2019", "", "处理决定数量 of the form of 2019 is not compared with prose."),
        new("a part twice", "generated 9", "In rows of single blanks the first of two like headings below a table is lost."),
        new("no fee, yet collected", "街道办2021", "“街道办事处没有收取信息处理费” is not read as a denial."),
        new("another city leads a city", "", "The region of an agency that the gazetteer does not know is not compared, not even between cities."),
    ];

    public static bool CoverAll(string edit) => All.Any(defect => defect.Edit == edit && defect.Base.Length == 0);

    public static bool Cover(string edit, BaseReport report) => All.Any(defect => defect.Edit == edit && report.Name.StartsWith(defect.Base, StringComparison.Ordinal));
}

namespace Auditor.Reports;

/// <summary>报告年度: the year reported on, not the year of publication.</summary>
/// <param name="Value">Gregorian year.</param>
/// <param name="From">The strongest source that names it.</param>
/// <param name="Title">Year in the title, if any; may differ from <paramref name="Value"/>, which is then a finding.</param>
/// <param name="Period">Year in which the 统计期限 ends, if stated.</param>
/// <param name="Preamble">Year that the preamble speaks of, if any.</param>
public sealed record ReportYear(int Value, YearDerivation From, int? Title, int? Period, int? Preamble);

using Auditor.Rendering;
using Auditor.Reports;

namespace Auditor.Cli;

/// <summary>What <c>auditor check</c> was asked to do.</summary>
/// <param name="Formats">At least one; several only into a folder.</param>
/// <param name="Output">Null for standard output.</param>
/// <param name="Year">Report year stated by the user.</param>
/// <param name="FailOn">Mildest severity that makes the exit code 1; null for never.</param>
public sealed record CheckOptions(IReadOnlyList<string> Paths, IReadOnlyList<OutputFormat> Formats, string? Output, int? Year, Severity? FailOn)
{
    /// <summary>The formats that give a file a report.</summary>
    public IEnumerable<OutputFormat> PageFormats => Formats.Where(format => !format.IsOfBatch());

    /// <summary>The formats that give one file for all reports.</summary>
    public IEnumerable<OutputFormat> BatchFormats => Formats.Where(format => format.IsOfBatch());

    /// <summary>报告档案: file or connection string; null for none.</summary>
    public string? Archive { get; init; }

    /// <summary>回执: file or folder; null for none.</summary>
    public string? Receipt { get; init; }

    /// <summary>审核配置; null for none.</summary>
    public string? Config { get; init; }

    /// <summary>基线: what an earlier run wrote as JSON; null for none.</summary>
    public string? Baseline { get; init; }

    /// <summary>应报名单; null for none.</summary>
    public string? Roster { get; init; }

    /// <summary>往期汇总: summary.json of an earlier batch; null for none.</summary>
    public string? Previous { get; init; }

    /// <summary>Of pages and texts that people read.</summary>
    public PageLanguage Language { get; init; }

    /// <summary>Leaves out what the baseline lists.</summary>
    public bool NewOnly { get; init; }
}

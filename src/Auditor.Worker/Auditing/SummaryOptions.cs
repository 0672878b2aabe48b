namespace Auditor.Worker.Auditing;

/// <summary>Section <c>Summary</c>: what the summary holds the batch against.</summary>
public sealed class SummaryOptions
{
    public const string Section = "Summary";

    /// <summary>应报名单: CSV file in UTF-8 with agency, region and level; empty for none.</summary>
    public string Roster { get; set; } = "";

    /// <summary>往期汇总: summary.json of an earlier batch; empty for none.</summary>
    public string Previous { get; set; } = "";
}

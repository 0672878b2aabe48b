namespace Auditor.Reports;

/// <summary>Names of the topics.</summary>
public static class Topics
{
    /// <summary>The five aspects that 总体情况 has to cover (国办公开办函〔2021〕30号).</summary>
    public static IReadOnlyList<Topic> OverviewAspects { get; } = [Topic.Proactive, Topic.Requests, Topic.Management, Topic.Platform, Topic.Oversight];

    public static string ChineseName(this Topic topic) => topic switch
    {
        Topic.Proactive => "主动公开",
        Topic.Requests => "依申请公开",
        Topic.Management => "政府信息管理",
        Topic.Platform => "政府信息公开平台建设",
        Topic.Oversight => "监督保障",
        Topic.Problem => "存在的主要问题",
        Topic.Improvement => "改进措施",
        Topic.Fee => "信息处理费",
        Topic.Remedies => "行政复议、行政诉讼",
        Topic.Other => "其他",
        _ => throw new ArgumentOutOfRangeException(nameof(topic)),
    };

    /// <summary>Label in training files and model figures.</summary>
    public static string Label(this Topic topic) => topic.ToString().ToLowerInvariant();

    /// <summary>Id in audit JSON.</summary>
    public static string PublicId(this Topic topic) => topic switch
    {
        Topic.Proactive => "proactive-disclosure",
        Topic.Requests => "disclosure-requests",
        Topic.Management => "information-management",
        Topic.Platform => "platform",
        Topic.Oversight => "oversight",
        Topic.Problem => "problems",
        Topic.Improvement => "improvements",
        Topic.Fee => "fee-statement",
        Topic.Remedies => "remedies",
        Topic.Other => "other",
        _ => throw new ArgumentOutOfRangeException(nameof(topic)),
    };
}

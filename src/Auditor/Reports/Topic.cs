namespace Auditor.Reports;

/// <summary>内容要素: which duty of Article 50 a sentence serves. Definitions and border cases in <c>data/README.md</c>.</summary>
public enum Topic
{
    /// <summary>主动公开</summary>
    Proactive,

    /// <summary>依申请公开</summary>
    Requests,

    /// <summary>政府信息管理</summary>
    Management,

    /// <summary>平台建设</summary>
    Platform,

    /// <summary>监督保障</summary>
    Oversight,

    /// <summary>存在问题</summary>
    Problem,

    /// <summary>改进措施</summary>
    Improvement,

    /// <summary>信息处理费</summary>
    Fee,

    /// <summary>复议诉讼</summary>
    Remedies,

    /// <summary>其他</summary>
    Other,
}

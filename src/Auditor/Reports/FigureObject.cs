namespace Auditor.Reports;

/// <summary>What is counted.</summary>
public enum FigureObject
{
    None,

    /// <summary>政府信息公开申请</summary>
    Requests,

    /// <summary>予以公开, 无法提供 …: an outcome of requests</summary>
    Dispositions,

    /// <summary>行政复议</summary>
    Reviews,

    /// <summary>行政诉讼</summary>
    Lawsuits,

    /// <summary>行政复议和行政诉讼 in one figure</summary>
    ReviewsAndLawsuits,

    /// <summary>规章</summary>
    Rules,

    /// <summary>规范性文件</summary>
    NormativeDocuments,

    /// <summary>规章、规范性文件 in one figure</summary>
    RulesAndDocuments,

    /// <summary>行政许可</summary>
    Licences,

    /// <summary>行政处罚</summary>
    Penalties,

    /// <summary>行政强制</summary>
    Coercion,

    /// <summary>行政事业性收费</summary>
    Charges,

    /// <summary>信息处理费</summary>
    ProcessingFee,

    /// <summary>主动公开的政府信息</summary>
    Information,
}

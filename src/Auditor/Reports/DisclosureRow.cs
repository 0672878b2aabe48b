namespace Auditor.Reports;

/// <summary>表二的行</summary>
public enum DisclosureRow
{
    /// <summary>规章</summary>
    Rules,

    /// <summary>行政规范性文件</summary>
    NormativeDocuments,

    /// <summary>行政许可</summary>
    Licensing,

    /// <summary>其他对外管理服务事项 (form of 2019)</summary>
    OtherServices,

    /// <summary>行政处罚</summary>
    Penalties,

    /// <summary>行政强制</summary>
    Coercion,

    /// <summary>行政事业性收费</summary>
    Charges,

    /// <summary>政府集中采购 (form of 2019)</summary>
    Procurement,
}

namespace Auditor.Reports;

/// <summary>部分: the statutory parts, in official order, then parts that only older forms have.</summary>
public enum SectionKind
{
    /// <summary>总体情况</summary>
    Overview,

    /// <summary>主动公开政府信息情况</summary>
    ProactiveDisclosure,

    /// <summary>收到和处理政府信息公开申请情况</summary>
    DisclosureRequests,

    /// <summary>政府信息公开行政复议、行政诉讼情况</summary>
    ReviewAndLitigation,

    /// <summary>存在的主要问题及改进情况</summary>
    ProblemsAndImprovements,

    /// <summary>其他需要报告的事项</summary>
    OtherMatters,

    /// <summary>收费及减免情况 (forms before 2019)</summary>
    Fees,

    /// <summary>A numbered part without a statutory counterpart, such as 机构建设 or 附表 of the older forms</summary>
    Additional,
}

namespace Auditor.Reports;

/// <summary>质量维度</summary>
public enum Dimension
{
    /// <summary>及时性</summary>
    Timeliness,

    /// <summary>完整性</summary>
    Completeness,

    /// <summary>一致性</summary>
    Consistency,

    /// <summary>规范性</summary>
    Compliance,

    /// <summary>实质性</summary>
    Substance,
}

namespace Auditor.Reports;

/// <summary>格式版本: which official form a report follows.</summary>
public enum FormatVersion
{
    Unknown,

    /// <summary>2008–2013: six content items of the 2008 regulation, free layout.</summary>
    F08,

    /// <summary>2014–2018: with the statistics sheet of 国办发〔2014〕32号.</summary>
    F14,

    /// <summary>2019–2020: 国办公开办函〔2019〕60号.</summary>
    F19,

    /// <summary>From 2021: 国办公开办函〔2021〕30号.</summary>
    F21,
}

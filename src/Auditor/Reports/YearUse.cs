namespace Auditor.Reports;

/// <summary>年份用法: uses of a year that are right in a report of any year, and the plain use that has to fit it.</summary>
public enum YearUse
{
    /// <summary>Nothing excuses the year: it must be the report year, or the next one in a plan.</summary>
    Plain,

    /// <summary>文号 〔2019〕14号</summary>
    DocumentNumber,

    /// <summary>书名号内或注明版次 《…(2020版)》</summary>
    QuotedTitle,

    /// <summary>法规、事件日期 自2019年5月15日施行</summary>
    StatuteDate,

    /// <summary>比较基数 较2020年增长</summary>
    ComparisonBase,

    /// <summary>累计 自2008年以来</summary>
    Cumulative,

    /// <summary>远期目标 到2025年底、“十四五”(2021—2025年)</summary>
    Horizon,

    /// <summary>统计期限</summary>
    StatisticsPeriod,

    /// <summary>上年问题整改 针对2020年年报指出的问题</summary>
    FollowUp,

    /// <summary>专名 2022年冬奥会</summary>
    NamedEvent,

    /// <summary>预算决算 2022年部门预算</summary>
    Budget,

    /// <summary>发布往年年报 2020年度政府信息公开年度报告</summary>
    PublishedReport,

    /// <summary>往年评估考核 2020年度第三方评估</summary>
    Evaluation,

    /// <summary>学年、采购年度</summary>
    SchoolYear,

    /// <summary>上年结转</summary>
    CarriedOver,

    /// <summary>某一行为的具体日期 2020年12月28日收到</summary>
    SingleAct,

    /// <summary>落款日期</summary>
    Signature,
}

namespace Auditor.Reports;

/// <summary>What was done with the things counted.</summary>
public enum FigureVerb
{
    None,

    /// <summary>收到, 接收</summary>
    Received,

    /// <summary>新收, 新增: without what was carried over</summary>
    NewlyReceived,

    /// <summary>受理</summary>
    Accepted,

    /// <summary>办理, 收办, 处理</summary>
    Handled,

    /// <summary>答复, 办结</summary>
    Answered,

    /// <summary>上年结转</summary>
    CarriedOver,

    /// <summary>结转下年度</summary>
    CarriedForward,

    /// <summary>制发, 出台</summary>
    Made,

    /// <summary>废止</summary>
    Repealed,

    /// <summary>现行有效</summary>
    InForce,

    /// <summary>作出决定</summary>
    Decided,

    /// <summary>收取</summary>
    Charged,

    /// <summary>公开, 发布</summary>
    Published,

    /// <summary>备案, 审查, 接待, 咨询: not what the statutory tables count</summary>
    Other,
}

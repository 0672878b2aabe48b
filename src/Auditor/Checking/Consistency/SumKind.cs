namespace Auditor.Checking.Consistency;

/// <summary>The three kinds of sum in table three.</summary>
internal enum SumKind
{
    /// <summary>总计列 = 六类申请人之和</summary>
    Applicants,

    /// <summary>办理结果总计 = 各项办理结果之和</summary>
    Dispositions,

    /// <summary>新收 + 结转 = 总计 + 结转下年度</summary>
    Balance,
}

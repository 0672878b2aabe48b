namespace Auditor.Classifying;

/// <summary>Where a sentence stands, as far as it matters to what it means: a training told of in the overview is an achievement, in part five a measure.</summary>
public enum SentencePart
{
    /// <summary>Everything before the problems; also a report without parts.</summary>
    Report,

    /// <summary>存在的主要问题及改进情况</summary>
    Problems,

    /// <summary>其他需要报告的事项</summary>
    Other,
}

namespace Auditor.Classifying;

/// <summary>把握: how far a probability may be relied on.</summary>
public enum Band
{
    /// <summary>否: as good as certain that it is not.</summary>
    No,

    /// <summary>无法判断: neither yes nor no.</summary>
    CannotTell,

    /// <summary>请核对: rather yes, worth a look.</summary>
    Look,

    /// <summary>有把握: yes, right in 95 of 100.</summary>
    Sure,
}

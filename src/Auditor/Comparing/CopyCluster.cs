namespace Auditor.Comparing;

/// <summary>雷同组: reports of several agencies that share most of their wording.</summary>
/// <param name="Members">By year, signature and key, so that the earliest stands first.</param>
/// <param name="Passages">What they share, in the order of the earliest report that has it.</param>
/// <param name="LikelyOrigin">可能的来源: the earliest member; null when several are equally early.</param>
/// <param name="IsTemplate">模板: most units of one county have it in the same year, so that it came from above.</param>
public sealed record CopyCluster(IReadOnlyList<CopyClusterMember> Members, IReadOnlyList<SharedPassage> Passages, CopyClusterMember? LikelyOrigin, bool IsTemplate);

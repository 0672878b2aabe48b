namespace Auditor.Classifying;

/// <summary>What a sentence shares with the reports counted.</summary>
/// <param name="Share">Share of its characters that stand in a counted phrase.</param>
/// <param name="Highest">Share of the reports that hold its most frequent phrase.</param>
public readonly record struct PhraseCover(float Share, float Highest);

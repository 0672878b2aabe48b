namespace Auditor.Classifying;

/// <summary>The three scores of a section, each 0 to 1; higher is worse.</summary>
/// <param name="Boilerplate">Share of the judged characters that stand in stock phrases, weighted by probability.</param>
/// <param name="MissingContent">Probability that the content most likely to be missing is missing.</param>
/// <param name="YearCopy">Highest probability of a copy error among the years named.</param>
public sealed record SectionScores(double Boilerplate, double MissingContent, double YearCopy);

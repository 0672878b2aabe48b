namespace Auditor.Comparing;

/// <summary>A sentence that members of a group of copies share.</summary>
/// <param name="Quote">As the earliest of them wrote it.</param>
/// <param name="Members">How many of them have it, that one included.</param>
public sealed record SharedPassage(string Quote, int Members);

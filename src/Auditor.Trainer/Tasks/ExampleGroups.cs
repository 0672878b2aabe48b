namespace Auditor.Trainer.Tasks;

/// <summary>What examples have in common with others.</summary>
/// <param name="Family">Passage it was written in.</param>
/// <param name="Kind">Agency kind; empty where the corpus does not say.</param>
public sealed record ExampleGroups(string Family, string Kind, int Year);

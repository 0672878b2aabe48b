namespace Auditor.Cli;

/// <summary>The result of one report in one format.</summary>
/// <param name="Path">Below the output folder, with /.</param>
/// <param name="Content">UTF-8; empty once it is written there.</param>
internal sealed record OutcomeFile(OutputFormat Format, string Path, byte[] Content);

namespace Auditor.Cli;

/// <summary>How audits are written: the first three a file a report, the others a file a batch.</summary>
public enum OutputFormat
{
    Text,
    Json,
    Html,
    Jsonl,
    Csv,
    Xlsx,
    Sarif,
    Junit,
}

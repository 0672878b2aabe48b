namespace Auditor.Cli;

/// <summary>How audits are written.</summary>
public enum OutputFormat
{
    Text,
    Json,
    Html,
}

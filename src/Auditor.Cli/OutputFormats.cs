namespace Auditor.Cli;

/// <summary>What goes with an output format.</summary>
internal static class OutputFormats
{
    /// <summary>File name extension without the dot.</summary>
    public static string Extension(this OutputFormat format) => format switch
    {
        OutputFormat.Json => "json",
        OutputFormat.Html => "html",
        OutputFormat.Text => "txt",
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };
}

namespace Auditor.Cli;

/// <summary>What goes with an output format.</summary>
internal static class OutputFormats
{
    /// <summary>File name of a batch without its extension.</summary>
    private const string BatchName = "audits";

    /// <summary>As they are typed.</summary>
    public static IReadOnlyList<string> Names { get; } = Enum.GetNames<OutputFormat>().Select(name => name.ToLowerInvariant()).ToList();

    /// <summary>One file for all reports, made to be read by other programs.</summary>
    public static bool IsOfBatch(this OutputFormat format) => format >= OutputFormat.Jsonl;

    /// <summary>File name extension without the dot.</summary>
    public static string Extension(this OutputFormat format) => format switch
    {
        OutputFormat.Text => "txt",
        OutputFormat.Junit => "junit.xml",
        OutputFormat.Json or OutputFormat.Html or OutputFormat.Jsonl or OutputFormat.Csv or OutputFormat.Xlsx or OutputFormat.Sarif => format.ToString().ToLowerInvariant(),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };

    public static string BatchFile(this OutputFormat format) => $"{BatchName}.{format.Extension()}";
}

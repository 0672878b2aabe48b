namespace Auditor.Cli;

/// <summary>退出码</summary>
public static class ExitCode
{
    /// <summary>Nothing at or above <c>--fail-on</c>.</summary>
    public const int Clean = 0;

    /// <summary>Findings at or above <c>--fail-on</c>.</summary>
    public const int Findings = 1;

    /// <summary>Wrong use, configuration or I/O.</summary>
    public const int Usage = 2;

    /// <summary>Finished, but some file could not be read.</summary>
    public const int Unreadable = 3;
}

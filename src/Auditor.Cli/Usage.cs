using System.CommandLine;

namespace Auditor.Cli;

/// <summary>Wrong use: what is wrong, and where the help is. Exit code 2.</summary>
internal static class Usage
{
    public static int Explain(ParseResult parsed)
    {
        foreach (var error in parsed.Errors)
            Console.Error.WriteLine(error.Message);
        Console.Error.WriteLine($"用法见 auditor {(parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ")}--help。");
        return ExitCode.Usage;
    }
}

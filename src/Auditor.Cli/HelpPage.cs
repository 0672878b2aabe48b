using System.CommandLine;
using System.CommandLine.Invocation;

namespace Auditor.Cli;

/// <summary>--help in Chinese: what a command does, how it is typed, what it takes.</summary>
internal sealed class HelpPage : SynchronousCommandLineAction
{
    private const int Gap = 2;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command, Console.Out);
        return ExitCode.Clean;
    }

    public static void Write(Command command, TextWriter output)
    {
        var (summary, notes) = Parts(command.Description!);
        output.WriteLine(summary);
        WriteUsage(output, command);
        WriteTable(output, "命令", command.Subcommands.Select(known => (Typed(known), Parts(known.Description!).Summary)));
        WriteTable(output, "参数", command.Arguments.Select(argument => (Typed(argument), argument.Description!)));
        WriteTable(output, "选项", OptionsOf(command).Select(option => (Typed(option), option.Description!)));
        if (notes.Length > 0)
            output.WriteLine(Environment.NewLine + notes);
    }

    private static void WriteUsage(TextWriter output, Command command)
    {
        output.WriteLine();
        output.WriteLine("用法：");
        output.WriteLine(command is RootCommand ? "  auditor <命令> [选项]" : $"  auditor {Typed(command)}{(command.Options.Count > 0 ? " [选项]" : "")}");
    }

    private static void WriteTable(TextWriter output, string title, IEnumerable<(string Typed, string Description)> rows)
    {
        var listed = rows.ToList();
        if (listed.Count == 0)
            return;

        var width = listed.Max(row => row.Typed.Length) + Gap;
        output.WriteLine();
        output.WriteLine($"{title}：");
        foreach (var (typed, description) in listed)
            output.WriteLine($"  {typed.PadRight(width)}{description}");
    }

    private static IEnumerable<Option> OptionsOf(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options).Where(option => option.Recursive));

    private static string Typed(Command command) => string.Join(' ', command.Arguments.Select(Typed).Prepend(command.Name));

    private static string Typed(Argument argument) => argument.Arity.MaximumNumberOfValues > 1 ? argument.Name + "..." : argument.Name;

    private static string Typed(Option option) =>
        string.Join(", ", option.Aliases.Where(alias => alias == "-h").Append(option.Name)) + (option.HelpName is { } value ? " " + value : "");

    private static (string Summary, string Notes) Parts(string description)
    {
        var lines = description.ReplaceLineEndings("\n").Split('\n', 2);
        return (lines[0], lines.Length > 1 ? lines[1].Trim('\n').ReplaceLineEndings() : "");
    }
}

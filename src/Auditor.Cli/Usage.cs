using System.CommandLine;
using System.CommandLine.Parsing;
using Auditor.Rendering;

namespace Auditor.Cli;

/// <summary>Wrong use: what is wrong and what to do, on one line. Exit code 2.</summary>
internal static class Usage
{
    public static int Explain(ParseResult parsed, TextWriter errors)
    {
        var command = parsed.CommandResult.Command;
        var help = command is RootCommand ? "auditor --help" : $"auditor {command.Name} --help";
        errors.WriteLine(Printable.Line($"{Reason(parsed)}用法见 {help}。"));
        return ExitCode.Usage;
    }

    public static string UnknownOption(string option, Command command)
    {
        var nearest = Spelling.Nearest(option.Split('=')[0], command.Options.Select(known => known.Name));
        return $"没有“{option}”这个选项。" + (nearest is null ? "" : $"是不是 {nearest}？");
    }

    /// <summary>Only the first error: the others usually follow from it.</summary>
    private static string Reason(ParseResult parsed) => parsed.Errors[0] switch
    {
        { SymbolResult: OptionResult { Tokens.Count: 0 } result } => $"{result.Option.Name} 后面缺少内容，写法是 {result.Option.Name} {result.Option.HelpName}。",
        { SymbolResult: OptionResult { IdentifierTokenCount: > 1 } result } => $"{result.Option.Name} 只能写一次。",
        { SymbolResult: ArgumentResult { Tokens.Count: 0 } result } => $"没有写 {result.Argument.Name}：{result.Argument.Description}。",
        { SymbolResult: CommandResult } when parsed.UnmatchedTokens is [var first, ..] => Unmatched(parsed.CommandResult.Command, first),
        var error => error.Message,
    };

    private static string Unmatched(Command command, string word)
    {
        if (word.StartsWith('-'))
            return UnknownOption(word, command);
        if (command is not RootCommand)
            return $"“{word}”是多余的参数。";
        if (Path.Exists(word))
            return $"“{word}”前面没有写命令。要审核它，请运行 auditor check {(word.Contains(' ', StringComparison.Ordinal) ? $"\"{word}\"" : word)}。";

        var names = command.Subcommands.Select(known => known.Name).ToList();
        return $"没有“{word}”这个命令，" + (Spelling.Nearest(word, names) is { } nearest ? $"是不是 {nearest}？" : $"可用的命令有 {string.Join("、", names)}。");
    }
}

using System.CommandLine;

namespace Auditor.Trainer.Commands;

/// <summary>What a command does, with its faults told in one line. Progress and faults go to standard error, results to standard output.</summary>
internal static class CommandExtensions
{
    private const int Fault = 2;

    public static Command Does(this Command command, Action<ParseResult, TextWriter> action)
    {
        command.SetAction(parsed => Guarded(() => action(parsed, Console.Out)));
        return command;
    }

    private static int Guarded(Action action)
    {
        try
        {
            action();
            return 0;
        }
        catch (Exception error) when (error is InvalidDataException or IOException)
        {
            Console.Error.WriteLine(error.Message);
            return Fault;
        }
    }
}

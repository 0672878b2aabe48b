using System.CommandLine;

namespace Auditor.Trainer.Commands;

/// <summary>What a command does, with its faults told in one line.</summary>
internal static class CommandExtensions
{
    private const int Fault = 2;

    public static Command Does(this Command command, Action<TextWriter> action)
    {
        command.SetAction(_ => Guarded(() => action(Console.Error)));
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

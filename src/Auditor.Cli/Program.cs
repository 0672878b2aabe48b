using System.Text;
using Auditor.Cli;

Console.OutputEncoding = Encoding.UTF8;
var root = Commands.Root();
if (args.Length == 0)
{
    HelpPage.Write(root, Console.Error);
    return ExitCode.Usage;
}

var parsed = root.Parse(args, Commands.Parsing);
return parsed.Errors.Count > 0 ? Usage.Explain(parsed, Console.Error) : Guarded.Ended(Console.Error, await parsed.InvokeAsync(Commands.Invocation));

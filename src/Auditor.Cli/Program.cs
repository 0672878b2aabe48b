using System.Text;
using Auditor.Cli;

Console.OutputEncoding = Encoding.UTF8;
var parsed = Commands.Root().Parse(args);
return parsed.Errors.Count > 0 && parsed.Tokens.Count > 0 ? Usage.Explain(parsed) : await parsed.InvokeAsync();

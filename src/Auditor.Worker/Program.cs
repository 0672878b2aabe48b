using System.Text;
using Auditor.Worker;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await WorkerRun.RunAsync(args, Console.Out, Console.Error);

using System.CommandLine;
using System.Text;
using Auditor.Trainer.Commands;

Console.OutputEncoding = Encoding.UTF8;
var root = new RootCommand("训练并衡量三个分类器。在项目根目录运行：dotnet run -c Release --project src/Auditor.Trainer -- train")
{
    TrainCommand.Make(),
    CompareCommand.Make(),
    EvaluateCommand.Make(),
    LabelCommand.Make(),
    RefreshCommand.Make(),
};
var parsed = root.Parse(args);
if (parsed.Errors.Count == 0 && args.Length > 0)
    return parsed.Invoke();

Console.Error.WriteLine("用法：dotnet run -c Release --project src/Auditor.Trainer -- 命令");
foreach (var command in root.Subcommands)
    Console.Error.WriteLine($"  {command.Name,-10}{command.Description}");
return 2;

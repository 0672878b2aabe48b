using System.CommandLine;

namespace Auditor.Cli.Archiving;

/// <summary><c>auditor archive …</c></summary>
internal static class ArchiveCommands
{
    public static Command All() => new("archive", """
        管理报告档案：存放往年和其他机关的报告，供比对雷同和衔接数字。

        档案是一个文件（如 reports.db，首次使用时自动建立），也可以是 PostgreSQL 连接串。

        示例：
          auditor archive add 2023年报告 --archive reports.db
          auditor check 2024年报告 --archive reports.db
        """) { Add(), List(), Remove(), Export(), Import(), Stats(), Clusters(), Decisions() };

    public static Option<string> Location()
    {
        var option = new Option<string>("--archive") { Description = "档案：文件名，或 PostgreSQL 连接串", HelpName = "FILE", Required = true };
        return option;
    }

    private static Command Add()
    {
        var archive = Location();
        var paths = new Argument<string[]>("PATH") { Description = "报告文件、目录或通配符", Arity = ArgumentArity.OneOrMore };
        var command = new Command("add", "把报告存入档案；同一文件重复存入没有影响，更正后的文件成为新版本。") { paths, archive };
        paths.Validators.Add(result => Options.RefuseUnknown(result, command));
        command.SetAction((result, cancellationToken) => Task.Run(
            () => Guarded.Run(Console.Error, () => new ArchiveRun(Console.Out, Console.Error).Add(result.GetValue(archive)!, result.GetValue(paths)!, cancellationToken)), CancellationToken.None));
        return command;
    }

    private static Command List() => Simple("list", "列出档案中的报告：机关、年度、版本、文件名。", (run, location) => run.List(location));

    private static Command Decisions() => Simple("decisions", "导出复核决定，每行一项（JSON）：问题指纹、确认或排除、说明、复核人、时间。", (run, location) => run.Decisions(location));

    private static Command Stats() => Simple("stats", "统计档案：报告、机关、各年度份数、大小。", (run, location) => run.Stats(location));

    private static Command Clusters()
    {
        var archive = Location();
        var format = new Option<string>("--format") { Description = "输出格式：text、json", HelpName = "FORMAT", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("clusters", "找出整个档案中的雷同组：哪些机关的报告文字大体相同，共有哪些段落，可能出自哪一家。") { format, archive };
        command.SetAction((result, cancellationToken) => Task.Run(
            () => Guarded.Run(Console.Error, () => new ClustersRun(Console.Out).Run(result.GetValue(archive)!, isJson: result.GetValue(format) == "json", cancellationToken)), CancellationToken.None));
        return command;
    }

    private static Command Remove()
    {
        var archive = Location();
        var agency = new Argument<string>("AGENCY") { Description = "机关名称，与 list 列出的一致；没有机关名称的写文件名" };
        var year = Options.Year("--year", "报告年度");
        var command = new Command("remove", "从档案中删去一份报告的全部版本。") { agency, year, archive };
        command.SetAction(result => Guarded.Run(Console.Error, () => new ArchiveRun(Console.Out, Console.Error).Remove(result.GetValue(archive)!, result.GetValue(agency)!, result.GetValue(year))));
        return command;
    }

    private static Command Export()
    {
        var (archive, file) = (Location(), new Argument<string>("FILE") { Description = "写入的文件，每行一份报告（JSON）" });
        var command = new Command("export", "导出档案。") { file, archive };
        command.SetAction(result => Guarded.Run(Console.Error, () => new ArchiveRun(Console.Out, Console.Error).Export(result.GetValue(archive)!, result.GetValue(file)!)));
        return command;
    }

    private static Command Import()
    {
        var (archive, file) = (Location(), new Argument<string>("FILE") { Description = "auditor archive export 写出的文件" });
        var command = new Command("import", "导入另一个档案导出的文件。") { file, archive };
        command.SetAction(result => Guarded.Run(Console.Error, () => new ArchiveRun(Console.Out, Console.Error).Import(result.GetValue(archive)!, result.GetValue(file)!)));
        return command;
    }

    private static Command Simple(string name, string description, Func<ArchiveRun, string, int> run)
    {
        var archive = Location();
        var command = new Command(name, description) { archive };
        command.SetAction(result => Guarded.Run(Console.Error, () => run(new ArchiveRun(Console.Out, Console.Error), result.GetValue(archive)!)));
        return command;
    }
}

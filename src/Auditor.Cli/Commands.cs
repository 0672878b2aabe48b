using System.CommandLine;
using System.CommandLine.Help;
using Auditor.Checking;
using Auditor.Cli.Archiving;
using Auditor.Cli.Evaluating;
using Auditor.Cli.Receipts;
using Auditor.Cli.Serving;
using Auditor.Reading;
using Auditor.Reports;

namespace Auditor.Cli;

/// <summary>The command line, as people type it. The first line of a description stands in lists, the rest on the help page of the command.</summary>
internal static class Commands
{
    /// <summary>File names are taken literally: @name is a name, not a file of arguments.</summary>
    public static ParserConfiguration Parsing { get; } = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    /// <summary>Faults are explained by <see cref="Guarded"/>.</summary>
    public static InvocationConfiguration Invocation { get; } = new() { EnableDefaultExceptionHandler = false };

    public static RootCommand Root()
    {
        var root = new RootCommand("""
            政府信息公开工作年度报告质量审核：在本机检查报告，不联网，不改动原文件。

            示例：
              auditor check 年度报告.docx
              auditor check 年度报告目录 --format html --out 审核结果
            各命令的用法和选项见 auditor <命令> --help，如 auditor check --help。
            """) { Check(), Verify(), Checks(), Explain(), ArchiveCommands.All(), ServeCommand.Serve(), Evaluate() };
        var help = root.Options.OfType<HelpOption>().Single();
        help.Description = "显示帮助";
        help.Action = new HelpPage();
        root.Options.OfType<VersionOption>().Single().Description = "显示版本";
        return root;
    }

    private static Command Check()
    {
        var paths = new Argument<string[]>("PATH") { Description = "报告文件、目录（含下级目录）或通配符（如 reports/*.docx），可以写多个", Arity = ArgumentArity.OneOrMore };
        var format = Options.Choices("--format", "输出格式：text 供阅读，json 供程序读取，html 为网页，csv、xlsx 为表格，jsonl、sarif、junit 供其他系统导入；可用逗号写几种，如 html,xlsx", OutputFormats.Names);
        var output = Options.Folder("--out", "输出目录：text、json、html 每份报告写一个文件，另写一份汇总，其他格式整批写一个文件；省略时输出到屏幕");
        var year = Options.Year("--year", "报告年度；省略时从报告中判断");
        var failOn = Options.Choice("--fail-on", "有此级别及以上的问题时，退出码为 1：error 硬伤，warning 疑似，never 从不", "error", "warning", "never");
        var archive = ArchiveCommands.Location();
        archive.Required = false;
        archive.Description = "报告档案（文件名或 PostgreSQL 连接串）：本批报告存入其中，并与往年和其他机关的报告比对";
        var receipt = Options.File("--receipt", "另写回执：一份报告写成这个文件，多份报告写入这个目录；报送时附在报告后面，供 auditor verify 核对");
        var config = Options.File("--config", "审核配置：停用或调整检查项、豁免已核实的问题，写法见 README");
        var baseline = Options.File("--baseline", "基线，即以前用 --format json 得到的审核结果；其中已有的问题不影响退出码");
        var roster = Options.File("--roster", "应报名单（CSV，三列：agency、region、level）：汇总页列出还没有报送的机关");
        var previous = Options.File("--previous", "往期汇总，即以前输出目录里的 summary.json：汇总页列出变化");
        var language = Options.Language();
        var newOnly = new Option<bool>("--new-only") { Description = "只列出基线中没有的问题" };
        var command = new Command("check", $"""
            审核报告，逐条列出问题、原文、修改建议和依据。

            能读取的格式：{string.Join(' ', SourceReader.Extensions)}；.zip 压缩包里的报告逐份审核。

            退出码：
              0  没有达到 --fail-on 级别的问题
              1  有达到 --fail-on 级别的问题
              2  命令用法有误、读写失败或中途停止
              3  审核完毕，但有文件无法读取（不论有无问题）

            示例：
              auditor check 年度报告.docx
              auditor check 年度报告目录 --format html --out 审核结果
              auditor check 年度报告目录 --format html,xlsx --out 审核结果
              auditor check 年度报告目录 --format json > 审核结果.json
            """) { paths, format, output, year, failOn, archive, receipt, config, baseline, newOnly, roster, previous, language };
        paths.Validators.Add(result => Options.RefuseUnknown(result, command));
        command.SetAction((result, cancellationToken) => Task.Run(() => Guarded.Run(Console.Error, () =>
        {
            using var stream = Console.OpenStandardOutput();
            var options = new CheckOptions(result.GetValue(paths)!, Formats(result.GetValue(format)!), result.GetValue(output), result.GetValue(year), FailOn(result.GetValue(failOn)!))
            {
                Archive = result.GetValue(archive),
                Receipt = result.GetValue(receipt),
                Config = result.GetValue(config),
                Baseline = result.GetValue(baseline),
                NewOnly = result.GetValue(newOnly),
                Roster = result.GetValue(roster),
                Previous = result.GetValue(previous),
                Language = Options.LanguageOf(result.GetValue(language)!),
            };
            return new CheckRun(Console.Out, stream, Console.Error, TimeProvider.System).Run(options, cancellationToken);
        }), CancellationToken.None));
        return command;
    }

    private static Command Verify()
    {
        var receipt = new Argument<string>("RECEIPT") { Description = "auditor check --receipt 写出的回执" };
        var report = new Argument<string>("FILE") { Description = "回执所附的报告" };
        var config = Options.File("--config", "出具回执时用的审核配置");
        var archive = ArchiveCommands.Location();
        archive.Required = false;
        archive.Description = "出具回执时用的报告档案；核对时只读取";
        var command = new Command("verify", """
            核对回执：重新审核报告，逐项说明与回执是否一致。

            退出码：
              0  全部一致
              1  有不一致（文件改动过、程序版本不同、结论不同、回执被改动过）
              2  命令用法有误、读写失败，或回执不是有效的回执
              3  报告无法读取

            示例：
              auditor check 年度报告.docx --receipt 回执.json
              auditor verify 回执.json 年度报告.docx
            """) { receipt, report, config, archive };
        command.SetAction(result => Guarded.Run(Console.Error, () =>
            new VerifyRun(Console.Out, TimeProvider.System).Run(result.GetValue(receipt)!, result.GetValue(report)!, result.GetValue(config), result.GetValue(archive))));
        return command;
    }

    private static Command Checks()
    {
        var format = Options.Choice("--format", "输出格式：text 供阅读，json 供程序读取", "text", "json");
        var command = new Command("checks", "列出全部检查项的编号、级别和名称。") { format };
        command.SetAction(result => Guarded.Run(Console.Error, () => result.GetValue(format) == "json" ? Catalogue.ListJson(Console.Out) : Catalogue.List(Console.Out)));
        return command;
    }

    private static Command Explain()
    {
        var id = new Argument<string>("ID") { Description = "检查项编号，运行 auditor checks 可以查到" };
        var command = new Command("explain", $"""
            说明一个检查项：级别、依据和正反例。

            示例：
              auditor explain {CheckCatalogue.All[0].Info.Id}
            """) { id };
        command.SetAction(result => Guarded.Run(Console.Error, () => Catalogue.Explain(Console.Out, result.GetValue(id)!)));
        return command;
    }

    private static Command Evaluate()
    {
        var labels = Options.File("--labels", "标注文件，一行一份报告的 JSON（id、report_year、format_version、faults）");
        labels.Required = true;
        var paths = new Argument<string[]>("PATH") { Description = "被标注的报告；省略时在标注文件旁边查找", Arity = ArgumentArity.ZeroOrMore };
        var format = Options.Choice("--format", "输出格式：text 供阅读，json 供程序读取", "text", "json");
        var command = new Command("evaluate", """
            把审核结果与人工标注逐条对照，按类别给出查准率、查全率，列出每一处漏报和误报。

            示例：
              auditor evaluate --labels labels.jsonl
            """) { paths, labels, format };
        command.SetAction((result, cancellationToken) => Task.Run(() => Guarded.Run(Console.Error, () =>
            new EvaluateRun(Console.Out).Run(result.GetValue(labels)!, result.GetValue(paths)!, result.GetValue(format) == "json", cancellationToken)), CancellationToken.None));
        return command;
    }

    private static List<OutputFormat> Formats(string names) =>
        names.Split(',').Select(name => Enum.Parse<OutputFormat>(name, ignoreCase: true)).Distinct().ToList();

    private static Severity? FailOn(string name) => name switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "never" => null,
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };
}

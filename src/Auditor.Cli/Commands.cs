using System.CommandLine;
using Auditor.Reports;

namespace Auditor.Cli;

/// <summary>The command line, as people type it.</summary>
internal static class Commands
{
    public static RootCommand Root() => new("政府信息公开工作年度报告质量审核：在本机检查报告，不联网，不改动原文件。") { Check(), Checks(), Explain() };

    private static Command Check()
    {
        var paths = new Argument<string[]>("PATH") { Description = "报告文件、目录（含下级目录）或通配符，如 reports/*.docx", Arity = ArgumentArity.OneOrMore };
        var format = new Option<string>("--format") { Description = "输出格式：text、json 或 html", DefaultValueFactory = _ => "text" };
        var output = new Option<string?>("--out") { Description = "输出目录；省略时输出到屏幕", HelpName = "DIR" };
        var year = new Option<int?>("--year") { Description = "报告年度；省略时从报告中判断", HelpName = "N" };
        var failOn = new Option<string>("--fail-on") { Description = "出现此级别及以上的问题时以 1 退出：error（硬伤）、warning（疑似）或 never", DefaultValueFactory = _ => "error" };
        format.AcceptOnlyFromAmong("text", "json", "html");
        failOn.AcceptOnlyFromAmong("error", "warning", "never");
        year.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < 2008 or > 2099)
                result.AddError("--year 应为 2008 至 2099 之间的年份。");
        });

        var command = new Command("check", "审核报告。退出码：0 没有达到 --fail-on 的问题；1 有；2 用法或读写错误；3 有文件无法读取。") { paths, format, output, year, failOn };
        command.SetAction((result, cancellationToken) => Task.FromResult(Guarded(() =>
        {
            using var stream = Console.OpenStandardOutput();
            var options = new CheckOptions(result.GetValue(paths)!, Enum.Parse<OutputFormat>(result.GetValue(format)!, ignoreCase: true), result.GetValue(output), result.GetValue(year), FailOn(result.GetValue(failOn)!));
            return new CheckRun(Console.Out, stream, Console.Error).Run(options, cancellationToken);
        })));
        return command;
    }

    private static Command Checks()
    {
        var command = new Command("checks", "列出全部检查项。");
        command.SetAction(_ => Guarded(() => Catalogue.List(Console.Out)));
        return command;
    }

    private static Command Explain()
    {
        var id = new Argument<string>("ID") { Description = "检查项编号，见 auditor checks" };
        var command = new Command("explain", "说明一个检查项：理由、依据、正反例。") { id };
        command.SetAction(result => Guarded(() => Catalogue.Explain(Console.Out, result.GetValue(id)!)));
        return command;
    }

    private static Severity? FailOn(string name) => name switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "never" => null,
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    /// <summary>What the user can put right is said in one line; nobody is shown a stack trace.</summary>
    private static int Guarded(Func<int> run)
    {
        try
        {
            return run();
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("已取消。");
            return ExitCode.Usage;
        }
        catch (Exception error) when (error is UsageException or InvalidDataException)
        {
            Console.Error.WriteLine(error.Message);
            return ExitCode.Usage;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"读写失败：{error.Message}");
            return ExitCode.Usage;
        }
    }
}

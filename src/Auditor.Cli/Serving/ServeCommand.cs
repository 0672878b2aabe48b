using System.CommandLine;
using Auditor.Archive;
using Auditor.Cli.Archiving;
using Auditor.Rendering;
using Microsoft.Extensions.Hosting;

namespace Auditor.Cli.Serving;

/// <summary><c>auditor serve</c></summary>
internal static class ServeCommand
{
    public static Command Serve()
    {
        var folder = new Argument<string>("OUTDIR") { Description = "auditor check … --format html,sarif --out 写出的目录" };
        var archive = ArchiveCommands.Location();
        archive.Description = "报告档案（文件名或 PostgreSQL 连接串）：复核决定存入其中";
        var listen = new Option<string>("--listen") { Description = "IP 地址和端口；默认 127.0.0.1:5080，只有本机可以访问", HelpName = "IP:PORT", DefaultValueFactory = _ => "127.0.0.1:5080" };
        var token = Options.File("--token-file", "访问令牌所在的文件，令牌至少 32 个字符；允许其他机器访问时必须指定");
        var language = Options.Language();
        language.Description = "复核清单和自查页的语言：zh 中文，en 英文；审核页和汇总页的语言由 auditor check --lang 决定";
        var command = new Command("serve", """
            在浏览器中查看审核结果、逐项复核、自查报告。

            复核决定按问题指纹存入档案，重新审核后仍然有效；用 auditor archive decisions 导出。

            示例：
              auditor check 年度报告目录 --format html,sarif --out 审核结果 --archive reports.db
              auditor serve 审核结果 --archive reports.db
            """) { folder, archive, listen, token, language };
        command.SetAction((result, cancellationToken) => Task.Run(() => Guarded.Run(Console.Error, () =>
            Run(ServeOptions.Parse(result.GetValue(folder)!, result.GetValue(archive)!, result.GetValue(listen)!, result.GetValue(token)) with { Language = Options.LanguageOf(result.GetValue(language)!) }, cancellationToken)), CancellationToken.None));
        return command;
    }

    private static int Run(ServeOptions options, CancellationToken cancellationToken)
    {
        var folder = AuditedFolder.Read(options.Folder);
        using var archive = ReportArchive.Open(options.Archive);
        var server = AuditServer.Build(options, folder, archive, AuditPipeline.Load(AppContext.BaseDirectory), TimeProvider.System);
        server.StartAsync(cancellationToken).GetAwaiter().GetResult();
        Console.Out.WriteLine(Printable.Line($"请在浏览器中打开 {string.Join(' ', server.Urls)} ；按 Ctrl+C 停止。"));
        server.WaitForShutdownAsync(cancellationToken).GetAwaiter().GetResult();
        return ExitCode.Clean;
    }
}

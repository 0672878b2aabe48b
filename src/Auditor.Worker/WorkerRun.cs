using Auditor.Archive;
using Auditor.Worker.Auditing;
using Auditor.Worker.Health;
using Auditor.Worker.Queue;
using Auditor.Worker.Storage;
using Microsoft.Extensions.Options;

namespace Auditor.Worker;

/// <summary>One run of the worker process, from its arguments to its exit code.</summary>
public static class WorkerRun
{
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter errors)
    {
        var arguments = WorkerArguments.Parse(args, out var problem);
        if (problem is not null)
            return Refuse(errors, problem);
        if (arguments.Help)
        {
            output.WriteLine(WorkerArguments.Usage);
            return ExitCodes.Done;
        }

        try
        {
            var host = WorkerHost.CreateBuilder(arguments).Build();
            if (arguments.Health)
                return await HealthProbe.AskAsync(host.Services.GetRequiredService<IOptions<HealthOptions>>().Value, output, errors);
            if (arguments.Submit.Count > 0)
                return await SubmitAsync(host.Services, arguments.Submit, output);
            CheckStart(host.Services);
            return await RunAsync(host, output, errors);
        }
        catch (Exception error) when (Explain(error) is { } explanation)
        {
            return Refuse(errors, explanation);
        }
    }

    /// <summary>All that can be wrong before the first report: configuration, models, lexicons, archive.</summary>
    private static void CheckStart(IServiceProvider services)
    {
        services.GetRequiredService<IStartupValidator>().Validate();
        services.GetRequiredService<IAuditor>();
    }

    private static async Task<int> SubmitAsync(IServiceProvider services, IReadOnlyList<string> paths, TextWriter output)
    {
        services.GetRequiredService<IStartupValidator>().Validate();
        var count = await services.GetRequiredService<Submission>().RunAsync(paths, CancellationToken.None);
        await output.WriteLineAsync($"已报送 {count} 份。");
        return ExitCodes.Done;
    }

    /// <summary>Runs a host to its end.</summary>
    internal static async Task<int> RunAsync(IHost host, TextWriter output, TextWriter errors)
    {
        var drained = host.Services.GetRequiredService<DrainOutcome>();
        var services = host.Services.GetServices<IHostedService>().OfType<BackgroundService>().ToList();
        await host.RunAsync();
        if (services.Select(service => service.ExecuteTask?.Exception?.InnerException).FirstOrDefault(error => error is not null) is { } fault)
        {
            await errors.WriteLineAsync($"程序出错（{fault.GetType().Name}），审核服务已停止。{fault.StackTrace}"); // not the message: it may quote a report or a connection
            return ExitCodes.Fault;
        }

        if (drained.Message is { } message)
            await (drained.ExitCode == ExitCodes.Unusable ? errors : output).WriteLineAsync(message);
        return drained.ExitCode;
    }

    private static string? Explain(Exception error) => error switch
    {
        OptionsValidationException options => Explain(options.Failures),
        AggregateException many when many.InnerExceptions.All(inner => inner is OptionsValidationException) =>
            Explain(many.InnerExceptions.Cast<OptionsValidationException>().SelectMany(options => options.Failures)),
        InvalidDataException { InnerException: FormatException } => $"appsettings.json 不是有效的 JSON。请检查 {AppContext.BaseDirectory} 中的该文件。",
        Azure.RequestFailedException or Azure.Identity.AuthenticationFailedException => $"无法启动：{StorageFaults.Describe(error)}。",
        InvalidDataException or IOException or UnauthorizedAccessException or ArchiveException => $"无法启动：{error.Message}",
        _ => null,
    };

    private static string Explain(IEnumerable<string> failures) =>
        $"配置有误：{Environment.NewLine}{string.Join(Environment.NewLine, failures.Distinct().Select(failure => "  " + failure))}";

    private static int Refuse(TextWriter errors, string explanation)
    {
        errors.WriteLine(explanation);
        return ExitCodes.Unusable;
    }
}

using System.Runtime.ExceptionServices;
using Spectre.Console;

namespace Auditor.Cli;

/// <summary>Works through a list on all cores, in order; a bar on standard error when there is more than a moment's work.</summary>
internal static class Progress
{
    private const int ShownFrom = 4;

    public static IReadOnlyList<TOut> While<TIn, TOut>(string title, IReadOnlyList<TIn> items, Func<TIn, TOut> work, CancellationToken cancellationToken)
    {
        var results = new TOut[items.Count];
        if (items.Count < ShownFrom || Console.IsErrorRedirected)
        {
            WorkThrough(items, work, results, () => { }, cancellationToken);
            return results;
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error), Interactive = InteractionSupport.Yes });
        console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(progress =>
            {
                var bar = progress.AddTask($"{title} {items.Count} 份", maxValue: items.Count);
                WorkThrough(items, work, results, () => bar.Increment(1), cancellationToken);
            });
        return results;
    }

    private static void WorkThrough<TIn, TOut>(IReadOnlyList<TIn> items, Func<TIn, TOut> work, TOut[] results, Action done, CancellationToken cancellationToken)
    {
        try
        {
            Parallel.For(0, items.Count, new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount }, at =>
            {
                results[at] = work(items[at]);
                done();
            });
        }
        catch (AggregateException errors)
        {
            ExceptionDispatchInfo.Throw(errors.InnerExceptions[0]); // what cannot be written is told as it is, once
        }
    }
}

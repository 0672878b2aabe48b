using System.Runtime.ExceptionServices;

namespace Auditor.Reading.Pdf;

/// <summary>限时线程: runs foreign parsing with a deep stack and within a time; work that does not end is left behind in the background.</summary>
internal static class BoundedThread
{
    /// <summary>256 nested objects need less than a tenth of it.</summary>
    private const int StackBytes = 16 * 1024 * 1024;

    /// <summary>A page of a report takes 10 ms, and 2,000 of them 20 seconds. Forms that draw each other can take for ever.</summary>
    private static readonly TimeSpan LongestTime = TimeSpan.FromSeconds(45);

    /// <summary>False when the time is over. Throws what <paramref name="work"/> throws.</summary>
    public static bool TryRun<T>(Func<T> work, out T? result)
        where T : class?
    {
        T? made = null;
        ExceptionDispatchInfo? fault = null;
        var thread = new Thread(() => Run(work, ref made, ref fault), StackBytes) { IsBackground = true };
        thread.Start();
        var isDone = thread.Join(LongestTime);
        if (isDone)
            fault?.Throw();
        result = isDone ? made : null;
        return isDone;
    }

    private static void Run<T>(Func<T> work, ref T? made, ref ExceptionDispatchInfo? fault)
        where T : class?
    {
        try
        {
            made = work();
        }
        catch (Exception thrown)
        {
            fault = ExceptionDispatchInfo.Capture(thrown);
        }
    }
}

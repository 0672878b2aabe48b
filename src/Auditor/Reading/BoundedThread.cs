using System.Runtime.ExceptionServices;
using Auditor.Reports;

namespace Auditor.Reading;

/// <summary>
/// 限时线程: runs the reading of foreign bytes with a deep stack and within a time. Our own loops end at the deadline; work inside a
/// library that does not is left behind in the background.
/// </summary>
internal static class BoundedThread
{
    /// <summary>256 nested objects need less than a tenth of it.</summary>
    private const int StackBytes = 16 * 1024 * 1024;

    /// <summary>Reads a file within <see cref="ReadingLimits.MaxTime"/>; the document or the rejection is null.</summary>
    public static (SourceDocument? Document, Rejection? Rejection) Read(IFormatReader reader, SourceFile file) =>
        TryRun(() => reader.TryRead(file, out var document, out var rejection) ? (object)document : rejection, ReadingLimits.MaxTime, out var outcome)
            ? (outcome as SourceDocument, outcome as Rejection)
            : (null, Rejections.TooSlow());

    /// <summary>False when the time is over. Throws what <paramref name="work"/> throws.</summary>
    public static bool TryRun<T>(Func<T> work, TimeSpan longest, out T? result)
        where T : class?
    {
        T? made = null;
        ExceptionDispatchInfo? fault = null;
        var thread = new Thread(() => Run(work, longest, ref made, ref fault), StackBytes) { IsBackground = true };
        thread.Start();
        var isDone = thread.Join(longest) && fault?.SourceException is not ReadingOverdueException;
        if (isDone)
            fault?.Throw();
        result = isDone ? made : null;
        return isDone;
    }

    private static void Run<T>(Func<T> work, TimeSpan longest, ref T? made, ref ExceptionDispatchInfo? fault)
        where T : class?
    {
        try
        {
            ReadingDeadline.Begin(longest);
            made = work();
        }
        catch (Exception thrown)
        {
            // Its source is found out when first asked for, and not on another thread.
            _ = thrown.Source;
            fault = ExceptionDispatchInfo.Capture(thrown);
        }
    }
}

using System.Diagnostics;

namespace Auditor.Reading;

/// <summary>读取时限: when the reading on this thread has to end. Loops over foreign content ask it, so that nothing runs on for nobody.</summary>
internal static class ReadingDeadline
{
    /// <summary>Timestamp; 0 for threads without a deadline.</summary>
    [ThreadStatic]
    private static long _end;

    /// <summary>Sets that of the current thread, which ends with its work.</summary>
    public static void Begin(TimeSpan longest) => _end = Stopwatch.GetTimestamp() + (long)(longest.TotalSeconds * Stopwatch.Frequency);

    /// <exception cref="ReadingOverdueException">It is past.</exception>
    public static void Check()
    {
        if (_end != 0 && Stopwatch.GetTimestamp() > _end)
            throw new ReadingOverdueException();
    }
}

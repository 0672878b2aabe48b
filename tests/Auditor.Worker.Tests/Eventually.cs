using System.Diagnostics;

namespace Auditor.Worker.Tests;

/// <summary>Waits for another thread or process.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <param name="patience">A minute unless told.</param>
    public static async Task HoldsAsync(Func<bool> condition, string what, TimeSpan? patience = null)
    {
        var (waited, most) = (Stopwatch.StartNew(), patience ?? Patience);
        while (!condition())
        {
            Assert.True(waited.Elapsed < most, $"Still not so after {most.TotalSeconds} s: {what}");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }
}

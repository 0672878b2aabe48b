using System.Diagnostics;
using System.Globalization;
using Auditor.Reading;
using Auditor.Reading.Zipped;
using Auditor.Reports;

namespace Auditor.Tests.Reading.Fuzzing;

/// <summary>
/// Harmed files of every format end as an audit or as a rejection with a reason: no exception, no hang, no runaway memory.
/// FUZZ_FILES sets their number, FUZZ_FROM the first; a file is known by its number, and the same in every run.
/// </summary>
public sealed class FuzzingTests(ITestOutputHelper output)
{
    private const int UsualFiles = 300;

    /// <summary>A report takes a hundredth of it; the machine may be busy.</summary>
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(60);

    /// <summary>Bytes that may be taken for one file, all in all; the PDF reader has threads of its own.</summary>
    private const long MostAllocated = 2L * 1024 * 1024 * 1024;

    private static readonly Lazy<AuditPipeline> Pipeline = new(() => AuditPipeline.Load(AppContext.BaseDirectory));

    [Fact]
    public void A_harmed_file_is_audited_or_rejected_with_a_reason()
    {
        var (from, count) = (Setting("FUZZ_FROM", 0), Setting("FUZZ_FILES", UsualFiles));
        var faults = new List<string>();
        var outcomes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var (slowest, largest) = ((Number: 0, Time: TimeSpan.Zero), (Number: 0, Bytes: 0L));
        for (var number = from; number < from + count; number++)
        {
            var (name, content) = FileOf(number);
            var (outcome, time, bytes) = Outcome(name, content);
            var key = Path.GetExtension(name) + " " + (outcome.StartsWith("fault", StringComparison.Ordinal) ? "fault" : outcome);
            outcomes[key] = outcomes.GetValueOrDefault(key) + 1;
            slowest = time > slowest.Time ? (number, time) : slowest;
            largest = bytes > largest.Bytes ? (number, bytes) : largest;
            if (!key.EndsWith("fault", StringComparison.Ordinal) && bytes <= MostAllocated)
                continue;
            faults.Add($"file {number} ({name}, {content.Length} bytes): {outcome}, {bytes / 1_000_000} MB");
            output.WriteLine(faults[^1]);
        }

        output.WriteLine($"{count} files from {from}; slowest file {slowest.Number}: {slowest.Time.TotalSeconds:0.0} s; most memory file {largest.Number}: {largest.Bytes / 1_000_000} MB");
        foreach (var (key, files) in outcomes)
            output.WriteLine($"{key}: {files}");
        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(20)));
    }

    [Fact]
    public void The_same_number_gives_the_same_file() =>
        Assert.All(Enumerable.Range(0, 50), number => Assert.Equal(FileOf(number).Content, FileOf(number).Content));

    private static (string Name, byte[] Content) FileOf(int number)
    {
        var (name, content) = SeedFiles.All[number % SeedFiles.All.Count];
        return (name, Mutation.Of(content, new Random(number)));
    }

    private static (string Outcome, TimeSpan Time, long Bytes) Outcome(string name, byte[] content)
    {
        var (outcome, bytes) = ("fault: no end", 0L);
        var clock = Stopwatch.StartNew();
        var thread = new Thread(() =>
        {
            var before = GC.GetTotalAllocatedBytes();
            outcome = OutcomeOf(SourceFile.FromBytes(name, content));
            bytes = GC.GetTotalAllocatedBytes() - before;
        });
        thread.IsBackground = true;
        thread.Start();
        return thread.Join(Deadline) ? (outcome, clock.Elapsed, bytes) : ("fault: no end", clock.Elapsed, GC.GetTotalAllocatedBytes());
    }

    private static string OutcomeOf(SourceFile file)
    {
        try
        {
            return ZippedReports.IsMeant(file) ? OutcomeOfZip(file) : OutcomeOf(Pipeline.Value.Run(file));
        }
        catch (Exception thrown)
        {
            return $"fault: {thrown}";
        }
    }

    private static string OutcomeOfZip(SourceFile zip)
    {
        if (!ZippedReports.TryOpen(zip, out var reports, out var rejection))
            return Named(rejection);
        using (reports)
        {
            var outcomes = reports.Members.Select(member => reports.Read(member) is { Rejection: { } refused } ? Named(refused) : OutcomeOf(Pipeline.Value.Run(reports.Read(member).File))).ToList();
            return outcomes.Find(outcome => outcome.StartsWith("fault", StringComparison.Ordinal)) ?? "opened";
        }
    }

    private static string OutcomeOf(Audit audit)
    {
        if (audit.Rejection is { } rejection)
            return Named(rejection);
        return audit.Results!.Failures.Count == 0 ? "audited" : $"fault: {string.Join(' ', audit.Results.Failures.Select(failure => failure.CheckId + " " + failure.Reason))}";
    }

    private static string Named(Rejection rejection) =>
        rejection.Reason.EndsWith('。') && rejection.Advice.EndsWith('。') ? rejection.Code : $"fault: rejected without a reason ({rejection})";

    private static int Setting(string name, int usual) => int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var number) ? number : usual;
}

using System.Diagnostics;
using System.Globalization;
using System.Text;
using Auditor.Checking;
using Auditor.Classifying;
using Auditor.Comparing;
using Auditor.Normalizing;
using Auditor.Reports;
using Auditor.Segmenting;

namespace Auditor.Benchmarks.Checking;

/// <summary>What every check costs on a report (检查耗时), and how that grows with the length of the report.</summary>
internal static class CheckTimes
{
    private const int Slowest = 5;
    private const int WarmUp = 5;
    private const int Rounds = 15;

    /// <summary>So many times as long; a check that then takes far more than so many times as long is quadratic.</summary>
    private const int Longer = 16;

    public static int Print(string path)
    {
        var text = File.ReadAllText(path);
        var name = Path.GetFileName(path);
        var (once, often) = (Subject(text, name), Subject(Repeated(text), name));
        var times = CheckCatalogue.All.Select(check => (check.Info.Id, Once: Milliseconds(check, once), Often: Milliseconds(check, often))).OrderByDescending(row => row.Once).ToList();

        Console.WriteLine(FormattableString.Invariant($"{times.Count} checks, report of {once.Report.Text.Text.Length} characters: {times.Sum(row => row.Once):F2} ms; of {often.Report.Text.Text.Length} characters: {times.Sum(row => row.Often):F2} ms"));
        Write("slowest", times.Take(Slowest));
        Write("growing fastest", times.Where(row => row.Often > 1).OrderByDescending(row => row.Often / row.Once).Take(Slowest));
        return 0;
    }

    private static void Write(string title, IEnumerable<(string Id, double Once, double Often)> rows)
    {
        Console.WriteLine($"| {title} | ms | ms, {Longer} times the prose | growth |");
        Console.WriteLine("| --- | --- | --- | --- |");
        foreach (var (id, once, often) in rows)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {id} | {once:F3} | {often:F2} | {often / once:F1} |"));
    }

    private static AuditSubject Subject(string text, string name)
    {
        var lexicons = Lexicons.Load(RepositoryRoot.PathOf("data/lexicons"));
        var report = new ReportSegmenter(new WordSegmenter(lexicons.DomainWords), lexicons).Segment(TextNormalizer.Normalize(text), name, null);
        return new AuditSubject(report, ReportClassifier.Load(RepositoryRoot.PathOf("models"), lexicons).Classify(report), Comparisons.None, lexicons);
    }

    /// <summary>Every line of prose many times over; tables stay as they are.</summary>
    private static string Repeated(string text)
    {
        var longer = new StringBuilder();
        foreach (var line in text.Split('\n'))
        {
            var isProse = line.Contains('。', StringComparison.Ordinal);
            for (var time = 0; time < (isProse ? Longer : 1); time++)
                longer.Append(line).Append('\n');
        }

        return longer.ToString();
    }

    /// <summary>The median of some rounds, each with everything the check yields.</summary>
    private static double Milliseconds(ICheck check, AuditSubject subject)
    {
        for (var round = 0; round < WarmUp; round++)
            Run(check, subject);

        var times = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            Run(check, subject);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return times.Order().ElementAt(Rounds / 2);
    }

    private static void Run(ICheck check, AuditSubject subject)
    {
        if (check.WhyNotAssessable(subject) is null)
            _ = check.Run(subject).Count();
    }
}

using Auditor.Archive;
using Auditor.Comparing;
using Auditor.Reports;
using Auditor.Segmenting;

namespace Auditor.Benchmarks.Comparing;

/// <summary>Prints how many copies are found by how much they were edited, and how many reports are taken for copies that are none.</summary>
internal static class EditTable
{
    private const int Copies = 300;
    private const int ClauseLength = 8;

    private static readonly double[] Shares = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6];

    public static int Print()
    {
        var written = WrittenReports.Load();
        var lexicons = Lexicons.Load(RepositoryRoot.PathOf("data/lexicons"));
        var comparer = new ReportComparer(lexicons);
        var segmenter = WrittenReports.Segmenter(lexicons);
        var file = Path.Combine(Directory.CreateTempSubdirectory("auditor-copies-").FullName, "reports.db");
        using var archive = ReportArchive.Open(file);
        archive.AddAll(written);
        var clauses = written.SelectMany(report => report.Sentences).SelectMany(sentence => sentence.Text.Split('，', '。')).Where(clause => clause.Length >= ClauseLength).Take(2000).ToList();

        Console.WriteLine($"{written.Count} independent texts, {written.Sum(report => report.Sentences.Count)} sentences; {Copies} copies a row");
        Console.WriteLine("| words changed | reports found | passages found | passages right |");
        Console.WriteLine("|---|---|---|---|");
        foreach (var share in Shares)
            PrintRow(share, written, clauses, segmenter, comparer, archive);
        PrintIndependent(written, segmenter, comparer, archive);
        return 0;
    }

    private static void PrintRow(double share, IReadOnlyList<ArchivedReport> written, IReadOnlyList<string> clauses, ReportSegmenter segmenter, ReportComparer comparer, ReportArchive archive)
    {
        var model = new EditingModel(seed: 20260101 + (int)(share * 100), clauses);
        var (reports, found, passages, matched, right) = (0, 0, 0, 0, 0);
        foreach (var original in written.Take(Copies))
        {
            var edited = model.Edit(original.Sentences.Select(sentence => sentence.Text).ToList(), share);
            var copy = WrittenReports.Report("copy", original.AgencyKind!, number: 9999, edited.Select(sentence => sentence.Text).ToList());
            var report = WrittenReports.Segment(segmenter, copy);
            var compared = comparer.Compare(report, copy.SourceName, archive).Peers.FirstOrDefault(peer => peer.Other.Key == original.Key);
            reports++;
            found += compared is null ? 0 : 1;
            var origins = edited.ToLookup(sentence => sentence.Text, sentence => original.Sentences[sentence.Original].Text);
            foreach (var sentence in comparer.Archive(report, "", "").Sentences.Where(sentence => origins.Contains(sentence.Text)))
            {
                passages++;
                if (compared?.Matches.FirstOrDefault(match => match.Slice.Text == sentence.Text) is not { } match)
                    continue;
                matched++;
                right += origins[sentence.Text].Contains(match.OtherText) ? 1 : 0;
            }
        }

        Console.WriteLine(FormattableString.Invariant($"| {share:P0} | {found}/{reports} = {(double)found / reports:0.000} | {matched}/{passages} = {(double)matched / passages:0.000} | {right}/{matched} = {(double)right / Math.Max(1, matched):0.000} |"));
    }

    /// <summary>Every text beside the whole archive: whatever is taken for a copy is a false alarm.</summary>
    private static void PrintIndependent(IReadOnlyList<ArchivedReport> written, ReportSegmenter segmenter, ReportComparer comparer, ReportArchive archive)
    {
        var results = written.Select(report => comparer.Compare(WrittenReports.Segment(segmenter, report), report.SourceName, archive)).ToList();
        var similarities = results.Select(result => result.Peers.Count == 0 ? 0 : result.Peers[0].Similarity).Order().ToList();
        Console.WriteLine(FormattableString.Invariant($"independent texts: most similar other text {similarities[^1]:0.00} at most, {similarities[(int)(similarities.Count * 0.99)]:0.00} at the 99th percentile; {similarities.Count(similarity => similarity >= 0.5)} of {similarities.Count} at or above 0.50"));
    }
}

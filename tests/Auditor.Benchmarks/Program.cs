using System.Globalization;
using Auditor.Benchmarks.Checking;
using Auditor.Benchmarks.Classifying;
using Auditor.Benchmarks.Comparing;
using Auditor.Benchmarks.Reading;
using Auditor.Benchmarks.Rendering;
using Auditor.Benchmarks.Segmenting;
using Auditor.Benchmarks.WholeRun;
using BenchmarkDotNet.Running;

// segmenting text FILE           writes the text that every runtime cuts
// segmenting measure FILE ROUNDS measures ours on that text, as one line of JSON
// segmenting load                measures the first cut of this process, as one line of JSON
// segmenting table FOLDER        prints what compare.sh gathered
// comparing edits                prints how many copies are found by how much they were edited
// comparing scale N ARCHIVE      fills an archive with N reports and prints time, size and memory as it grows
// reading table                  prints time and memory of reading a report in each format
// rendering pages                prints what the audit pages of the samples cost, in time and size
// rendering summary N            prints what the summary of N reports costs, with the groups of copies of their archive
// classifying FILE               prints what the three models cost on the first 60 sentences of that report, plain text
// checking FILE                  prints what every check costs on that report, plain text
// whole-run write FOLDER N txt|mix        writes N made-up reports
// whole-run measure FOLDER CORES none|archive  measures them through the whole pipeline, as one line of JSON
// whole-run stages FOLDER        prints what each stage costs on them
// anything else                  goes to BenchmarkDotNet, e.g. --filter '*Cut*'
return args switch
{
    ["segmenting", "text", var path] => SegmentingText.Write(path),
    ["segmenting", "measure", var path, var rounds] => Throughput.Print(path, int.Parse(rounds, CultureInfo.InvariantCulture)),
    ["segmenting", "load"] => FirstCut.Print(),
    ["segmenting", "table", var folder] => ComparisonTable.Print(folder),
    ["comparing", "edits"] => EditTable.Print(),
    ["comparing", "scale", var reports, var archive] => ArchiveScale.Print(int.Parse(reports, CultureInfo.InvariantCulture), archive),
    ["reading", "table"] => ReadingTable.Print(),
    ["rendering", "pages"] => PageTable.Print(),
    ["rendering", "summary", var reports] => SummaryTable.Print(int.Parse(reports, CultureInfo.InvariantCulture)),
    ["classifying", var path] => ClassifyTimes.Print(path),
    ["checking", var path] => CheckTimes.Print(path),
    ["whole-run", "write", var folder, var reports, var mix] => ReportFolder.Write(folder, int.Parse(reports, CultureInfo.InvariantCulture), mix == "mix"),
    ["whole-run", "measure", var folder, var cores, var archive] => WholeRun.Measure(folder, int.Parse(cores, CultureInfo.InvariantCulture), archive == "archive"),
    ["whole-run", "stages", var folder] => StageTimes.Print(folder),
    _ => Run(args),
};

static int Run(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(SegmentingText).Assembly).Run(args);
    return 0;
}

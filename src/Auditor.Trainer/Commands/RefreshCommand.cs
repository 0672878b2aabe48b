using System.CommandLine;
using System.Globalization;
using Auditor.Archive;
using Auditor.Classifying;
using Auditor.Reports;
using Auditor.Segmenting;
using Auditor.Trainer.Learning;
using Auditor.Trainer.Measuring;
using Auditor.Trainer.Refreshing;
using Auditor.Trainer.Tasks;
using Auditor.Trainer.Writing;

namespace Auditor.Trainer.Commands;

/// <summary><c>refresh</c>: a province's own phrase frequencies and bands, from its archive, as a new version of the models beside the old.</summary>
internal static class RefreshCommand
{
    private const int FewestReports = 30;
    private const int ShownFlips = 20;

    private static readonly Option<string> From = new("--from") { Description = "报告档案：SQLite 文件名或 PostgreSQL 连接串", Required = true };
    private static readonly Option<string> Target = new("--out") { Description = "新模型写到哪个目录", DefaultValueFactory = _ => "models.new" };

    public static Command Make() => new Command("refresh", "用本省档案重新统计短语频次，按复核结果调整把握界限，把新模型写在旧模型旁边，并列出标准集上的变化") { From, Target }
        .Does((parsed, output) => Run(parsed.GetValue(From)!, parsed.GetValue(Target)!, output));

    private static void Run(string location, string target, TextWriter output)
    {
        if (Directory.Exists(target))
            throw new InvalidDataException($"目录 {target} 已经存在。请先移走，或用 --out 另指定一个。");

        var root = new TrainerRoot();
        using var archive = ReportArchive.Open(location);
        var corpus = root.Corpus with { PhraseFile = CountPhrases(archive, root.Lexicons, target) };
        var decided = archive.DecidedFindings();
        foreach (var (before, after) in root.Tasks.Zip(ClassificationTask.All(corpus, ExampleReader.Load(root.Lexicons, PhraseFrequencies.Load(corpus.PhraseFile)))))
        {
            Console.Error.WriteLine($"{after.Name}：正在训练……");
            var trained = TrainedTask.Train(after);
            var labels = trained.Learned.Labels.Select(label => label with { Bands = BandRefresher.Refresh(label.Label, label.Bands, decided) }).ToList();
            ModelFolder.Write(target, trained with { Learned = trained.Learned with { Labels = labels } }, corpus);
            Print(output, before, trained);
        }

        File.Delete(corpus.PhraseFile);
        output.WriteLine($"复核结果 {decided.Count} 条。新模型在 {target}；确认变化可取后，用它替换 {TrainerRoot.Models}，旧目录请留存。");
    }

    private static string CountPhrases(ReportArchive archive, Lexicons lexicons, string target)
    {
        var counted = new PhraseCounter(new WordSegmenter(lexicons.DomainWords), LexiconFile.Lines(Path.Combine("data", "lexicons", "statutory-wording.txt")).ToList()).Count(archive.ReadAll());
        if (counted.Reports < FewestReports)
            throw new InvalidDataException($"档案中只有 {counted.Reports} 份报告，统计短语频次至少要 {FewestReports} 份。");

        var path = Path.Combine(Directory.CreateDirectory(target).FullName, PhraseFrequencies.FileName);
        counted.Save(path, $"短语频次：四词连用的短语见于多少份年度报告。来源：报告档案，共 {counted.Reports} 份。");
        return path;
    }

    private static void Print(TextWriter output, ClassificationTask before, TrainedTask after)
    {
        var old = Judged.All(before.Labels, before.Gold, EvaluateCommand.Scorer(before));
        foreach (var change in before.Labels.Select(label => GoldChange.Of(label, old[label], after.Gold[label])))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{before.Name} {change.Label}：标准集 F1 {change.OldF1:F3} → {change.NewF1:F3}，判断改变 {change.Flipped.Count} 例"));
            foreach (var example in change.Flipped.Take(ShownFlips))
                output.WriteLine($"  {(example.Score >= Judged.Threshold ? "改判为是" : "改判为否")}，{(example.Score >= Judged.Threshold == example.IsPositive ? "改对" : "改错")}：{example.Text}");
        }
    }
}

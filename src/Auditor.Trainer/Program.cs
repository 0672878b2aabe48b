using System.Text;
using Auditor.Reports;
using Auditor.Segmenting;
using Auditor.Trainer;
using Auditor.Trainer.Corpus;
using Auditor.Trainer.Tasks;

Console.OutputEncoding = Encoding.UTF8;
if (args is not ["train"])
{
    Console.Error.WriteLine("用法：dotnet run -c Release --project src/Auditor.Trainer -- train");
    Console.Error.WriteLine("在项目根目录运行：读 data/training 与 data/gold，写 models/<任务>/{model.zip, metrics.json, MODEL_CARD.md}。");
    return 2;
}

try
{
    var lexicons = Lexicons.Load(Path.Combine("data", "lexicons"));
    var corpus = CorpusSet.Read("data", lexicons);
    var reader = new FragmentReader(new WordSegmenter(lexicons.DomainWords));
    foreach (var train in new Func<CorpusSet, FragmentReader, TrainedTask>[] { BoilerplateTask.Train, RequiredContentTask.Train, YearMentionTask.Train })
    {
        var task = train(corpus, reader);
        ModelFolder.Write("models", task, corpus);
        Console.Error.WriteLine(Progress.Line(task));
    }

    return 0;
}
catch (Exception error) when (error is InvalidDataException or IOException)
{
    Console.Error.WriteLine(error.Message);
    return 2;
}

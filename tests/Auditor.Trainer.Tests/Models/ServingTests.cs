using Auditor.Classifying;
using Auditor.Reading;
using Auditor.Reports;

namespace Auditor.Trainer.Tests.Models;

/// <summary>A sentence in a report is scored as it was learned: alone, with the part it stands in.</summary>
public sealed class ServingTests
{
    public static TheoryData<string> Reports() => new(Directory.GetFiles(Repository.PathTo("data", "samples")).Where(ReportFiles.IsCandidate).Select(path => Path.GetFileName(path)));

    [Theory]
    [MemberData(nameof(Reports))]
    public void Sentences_score_in_a_report_as_they_do_alone(string name)
    {
        var pipeline = AuditPipeline.Load(Repository.Root);
        var audit = pipeline.Run(SourceFile.FromBytes(name, File.ReadAllBytes(Repository.PathTo("data", "samples", name))));
        var context = new Microsoft.ML.MLContext();
        var stock = new BinaryClassifier(context.Model.Load(Repository.PathTo("models", ReportClassifier.BoilerplateTask, "model.zip"), out _));
        var topics = new TopicClassifier(context.Model.Load(Repository.PathTo("models", ReportClassifier.RequiredContentTask, "model.zip"), out _));

        Assert.Empty(pipeline.ModelProblems);
        Assert.NotEmpty(audit.Labels!.Sentences);
        Assert.All(audit.Labels.Sentences, pair =>
        {
            var section = audit.Report!.Sections.FirstOrDefault(section => section.Sentences.Contains(pair.Key, (IEqualityComparer<Sentence>)ReferenceEqualityComparer.Instance));
            var features = Repository.Sentences.Featurize(Repository.Reader.Sentence(pair.Key.Text), SentenceParts.Of(section?.Kind));
            Assert.Equal(topics.Score(features), pair.Value.Topics);
            if (pair.Value.Stock is { } served)
                Assert.Equal(stock.Score(features), served);
        });
    }
}

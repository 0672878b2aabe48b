using Auditor.Classifying;
using Auditor.Reading;
using Auditor.Reports;
using Microsoft.ML;

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
        var stock = new BinaryClassifier(Weights(ReportClassifier.BoilerplateTask));
        var topics = new TopicClassifier(Weights(ReportClassifier.RequiredContentTask));

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

    [Theory]
    [InlineData(ReportClassifier.BoilerplateTask)]
    [InlineData(ReportClassifier.RequiredContentTask)]
    [InlineData(ReportClassifier.YearMentionTask)]
    public void The_weights_beside_a_model_are_those_of_the_model(string task)
    {
        var bytes = File.ReadAllBytes(Repository.PathTo("models", task, LinearWeights.FileName));

        Assert.Equal(Weights(task).ToBytes(), bytes);
        Assert.Equal(bytes, LinearWeights.Read(bytes).ToBytes());
    }

    private static LinearWeights Weights(string task) => LinearWeights.Of(new MLContext().Model.Load(Repository.PathTo("models", task, "model.zip"), out _));
}

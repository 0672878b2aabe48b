using Auditor.Classifying;
using Auditor.Reports;
using Auditor.Trainer.Tasks;

namespace Auditor.Trainer.Tests.Corpus;

public sealed class CorpusSetTests
{
    [Fact]
    public void Rows_are_read_with_their_labels()
    {
        using var draft = new DraftCorpus();

        var corpus = draft.Read();

        var sentence = corpus.TrainingSentences[0];
        Assert.Equal([Topic.Proactive, Topic.Platform], sentence.Topics);
        Assert.Equal([false, null], corpus.TrainingSentences.Take(2).Select(read => read.IsStock));
        Assert.Equal((new ExampleGroups("f1", "education", 2021), SentencePart.Report, "全年公开信息12条。"), (sentence.Groups, sentence.Part, sentence.Text));
        Assert.Equal([3, 4], corpus.TrainingSentences.Take(2).Select(read => read.Row.Line));
        Assert.True(corpus.GoldSentences.Single(read => read.Groups.Family == "g1").IsStock);

        var mention = corpus.TrainingMentions[0];
        Assert.Equal((2021, SectionKind.ProblemsAndImprovements, YearPlace.Section, "2021年，我局将继续努力。", 0, true),
            (mention.ReportYear, mention.Section, mention.Place, mention.Text, mention.Offset, mention.IsError));
        Assert.Equal((3, false), (corpus.GoldMentions[^1].Offset, corpus.GoldMentions[^1].IsError));
    }

    [Fact]
    public void The_hash_changes_with_any_file()
    {
        using var draft = new DraftCorpus();
        var hashes = new HashSet<string> { draft.Read().Hash };
        Assert.False(hashes.Add(draft.Read().Hash));

        foreach (var file in new[] { DraftCorpus.TrainingSentences, DraftCorpus.TrainingMentions, DraftCorpus.GoldSentences, DraftCorpus.GoldMentions })
        {
            draft.Append(file, "# 改动");
            Assert.True(hashes.Add(draft.Read().Hash), file);
        }
    }

    [Fact]
    public void The_committed_corpora_are_whole()
    {
        var corpus = Repository.Corpus;

        Assert.InRange(corpus.TrainingSentences.Count, 8000, int.MaxValue);
        Assert.InRange(corpus.TrainingMentions.Count, 1000, int.MaxValue);
        Assert.InRange(corpus.GoldSentences.Count, 600, int.MaxValue);
        Assert.InRange(corpus.GoldMentions.Count, 400, int.MaxValue);
        Assert.Equal(Enum.GetValues<Topic>(), corpus.GoldSentences.Select(sentence => sentence.Topics[0]).Distinct().Order());
        Assert.Empty(corpus.TrainingSentences.Select(sentence => sentence.Groups.Family).Intersect(corpus.GoldSentences.Select(sentence => sentence.Groups.Family), StringComparer.Ordinal));
        Assert.Empty(corpus.TrainingMentions.Select(mention => mention.Family).Intersect(corpus.GoldMentions.Select(mention => mention.Family), StringComparer.Ordinal));
    }

    [Fact]
    public void The_committed_models_were_trained_on_the_committed_corpora() =>
        Assert.All(Models.Metrics.All, metrics => Assert.Equal(Repository.Corpus.Hash, metrics.Corpus));
}

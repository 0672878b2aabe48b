using System.Security.Cryptography;
using Auditor.Classifying;
using Auditor.Reports;

namespace Auditor.Trainer.Corpus;

/// <summary>语料: training and gold sets of one repository, and a hash over their files.</summary>
public sealed record CorpusSet(
    IReadOnlyList<LabeledSentence> TrainingSentences,
    IReadOnlyList<LabeledMention> TrainingMentions,
    IReadOnlyList<LabeledSentence> GoldSentences,
    IReadOnlyList<LabeledMention> GoldMentions,
    string PhraseFile,
    string Hash)
{
    private static readonly bool[] Answers = [true, false];

    /// <summary>Reads <c>training</c> and <c>gold</c> below the data folder; refuses a gold text that stands in training.</summary>
    public static CorpusSet Read(string dataFolder, Lexicons lexicons)
    {
        var sentenceFiles = CorpusFile.Files(Path.Combine(dataFolder, "training", "sentences"));
        var mentionFiles = CorpusFile.Files(Path.Combine(dataFolder, "training", "years"));
        var goldSentenceFiles = CorpusFile.Files(Path.Combine(dataFolder, "gold"), "sentences*.tsv");
        var goldMentionFiles = CorpusFile.Files(Path.Combine(dataFolder, "gold"), "years*.tsv");
        var phrases = CorpusFile.Files(Path.Combine(dataFolder, "lexicons"), PhraseFrequencies.FileName)[0];
        var set = new CorpusSet(
            LabeledSentence.Read(sentenceFiles, lexicons.AgencyKinds),
            LabeledMention.Read(mentionFiles),
            LabeledSentence.Read(goldSentenceFiles, lexicons.AgencyKinds),
            LabeledMention.Read(goldMentionFiles),
            phrases,
            HashOf([phrases, .. sentenceFiles, .. mentionFiles, .. goldSentenceFiles, .. goldMentionFiles]));
        return set.WithoutLeaks().WithEveryClass();
    }

    private CorpusSet WithoutLeaks()
    {
        var training = Places(TrainingSentences, TrainingMentions).DistinctBy(place => place.Text, StringComparer.Ordinal).ToDictionary(place => place.Text, place => place.Row, StringComparer.Ordinal);
        foreach (var (text, row) in Places(GoldSentences, GoldMentions))
        {
            if (training.TryGetValue(text, out var learned))
                throw row.Fault($"标准集中的句子也在训练集 {learned.Path} 第 {learned.Line} 行，请从其中一处删除");
        }

        return this;
    }

    /// <summary>A class without an example can be neither learned nor measured.</summary>
    private CorpusSet WithEveryClass()
    {
        foreach (var (sentences, mentions, folder) in new[] { (TrainingSentences, TrainingMentions, "训练集 training"), (GoldSentences, GoldMentions, "标准集 gold") })
        {
            foreach (var topic in Enum.GetValues<Topic>().Where(topic => sentences.All(sentence => sentence.Topics[0] != topic)))
                throw new InvalidDataException($"{folder} 中没有要素为 {topic.Label()} 的句子，请补写。");
            foreach (var stock in Answers.Where(stock => sentences.All(sentence => sentence.IsStock != stock)))
                throw new InvalidDataException($"{folder} 中没有 stock 为 {(stock ? 1 : 0)} 的句子，请补写。");
            foreach (var error in Answers.Where(error => mentions.All(mention => mention.IsError != error)))
                throw new InvalidDataException($"{folder} 中没有类别为 {(error ? 'E' : 'L')} 的年份，请补写。");
        }

        return this;
    }

    private static IEnumerable<(string Text, CorpusRow Row)> Places(IEnumerable<LabeledSentence> sentences, IEnumerable<LabeledMention> mentions) =>
        sentences.Select(sentence => (sentence.Text, sentence.Row)).Concat(mentions.Select(mention => (mention.Text, mention.Row)));

    private static string HashOf(IEnumerable<string> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
            hash.AppendData(File.ReadAllBytes(file));
        return "sha256:" + Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}

using Auditor.Reports;
using Auditor.Trainer.Corpus;

namespace Auditor.Trainer.Tests.Corpus;

/// <summary>A small whole corpus in a folder of its own, to be spoilt by a test.</summary>
internal sealed class DraftCorpus : IDisposable
{
    public const string TrainingSentences = "training/sentences/a.tsv";
    public const string TrainingMentions = "training/years/a.tsv";
    public const string GoldSentences = "gold/sentences.tsv";
    public const string GoldMentions = "gold/years.tsv";

    public const string SentenceHeader = "family\tkind\tlevel\tyear\tpart\ttopic\tstock\ttext";
    public const string MentionHeader = "family\treportYear\tsection\tlabel\ttext";

    public DraftCorpus()
    {
        Write("lexicons/phrase-frequencies.tsv", "phrase\treports", "全部报告\t10");
        Write(TrainingSentences, SentenceHeader, "# 说明", "f1\teducation\tcounty\t2021\treport\tproactive,platform\t0\t全年公开信息12条。", "f1\teducation\tcounty\t2021\treport\tother\t-\t一、总体情况");
        Write("training/sentences/b.tsv", [SentenceHeader, .. EveryTopic("b")]);
        Write(TrainingMentions, MentionHeader, "y1\t2021\tproblems\tE6\t[[2021年]]，我局将继续努力。");
        Write("training/years/b.tsv", MentionHeader, "b1\t2021\toverview\tL0\t训练[[2021年]]公开信息3条。");
        Write(GoldSentences, SentenceHeader, "g1\tcommerce\tprovince\t2020\treport\trequests\t1\t依法办理每一件申请。");
        Write("gold/sentences-b.tsv", [SentenceHeader, .. EveryTopic("h")]);
        Write(GoldMentions, MentionHeader, "g1\t2020\toverview\tL0\t全年即[[2020年]]公开信息3条。");
        Write("gold/years-b.tsv", MentionHeader, "h1\t2020\tproblems\tE6\t标准[[2020年]]，我局将继续努力。");
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("auditor-corpus-").FullName;

    /// <summary>A corpus lacks no class: one sentence a topic, stock and concrete in turn.</summary>
    private static IEnumerable<string> EveryTopic(string family) =>
        Enum.GetValues<Topic>().Select(topic => $"{family}1\teducation\tcounty\t2021\treport\t{topic.Label()}\t{(int)topic % 2}\t{family}的一句关于{topic.ChineseName()}。");

    public void Write(string file, params IEnumerable<string> lines)
    {
        var path = Path.Combine(Root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllLines(path, lines);
    }

    public void Append(string file, string line) => File.AppendAllLines(Path.Combine(Root, file), [line]);

    public void Delete(string path)
    {
        var full = Path.Combine(Root, path);
        if (Directory.Exists(full))
            Directory.Delete(full, recursive: true);
        else
            File.Delete(full);
    }

    public CorpusSet Read() => CorpusSet.Read(Root, Repository.Lexicons);

    /// <summary>The message with which the corpus is refused.</summary>
    public string Refusal() => Assert.Throws<InvalidDataException>(Read).Message;

    public void Dispose() => Directory.Delete(Root, recursive: true);
}

using Auditor.Classifying;
using Auditor.Reports;
using Auditor.Segmenting;
using Auditor.Trainer.Corpus;
using Auditor.Trainer.Tasks;

namespace Auditor.Trainer.Tests;

/// <summary>Where the repository is, and what is slow to read, read once.</summary>
internal static class Repository
{
    private static readonly Lazy<Lexicons> LazyLexicons = new(() => Lexicons.Load(PathTo("data", "lexicons")));
    private static readonly Lazy<FragmentReader> LazyReader = new(() => new FragmentReader(new WordSegmenter(Lexicons.DomainWords)));
    private static readonly Lazy<PhraseFrequencies> LazyPhrases = new(() => PhraseFrequencies.Load(PathTo("data", "lexicons", PhraseFrequencies.FileName)));
    private static readonly Lazy<SentenceFeaturizer> LazySentences = new(() => new SentenceFeaturizer(LazyPhrases.Value));
    private static readonly Lazy<IReadOnlyList<ClassificationTask>> LazyTasks = new(() => ClassificationTask.All(Corpus, new ExampleReader(Reader, LazyPhrases.Value)).ToList());
    private static readonly Lazy<CorpusSet> LazyCorpus = new(() => CorpusSet.Read(PathTo("data"), Lexicons));

    public static string Root { get; } = FindRoot();

    public static Lexicons Lexicons => LazyLexicons.Value;

    public static FragmentReader Reader => LazyReader.Value;

    /// <summary>The three tasks with the committed examples.</summary>
    public static IReadOnlyList<ClassificationTask> Tasks => LazyTasks.Value;

    public static SentenceFeaturizer Sentences => LazySentences.Value;

    /// <summary>The committed corpora.</summary>
    public static CorpusSet Corpus => LazyCorpus.Value;

    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Auditor.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Auditor.sln is in no folder above the tests.");
    }
}

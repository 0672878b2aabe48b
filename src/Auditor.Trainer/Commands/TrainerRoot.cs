using System.CommandLine;
using Auditor.Classifying;
using Auditor.Reports;
using Auditor.Trainer.Corpus;
using Auditor.Trainer.Tasks;

namespace Auditor.Trainer.Commands;

/// <summary>The project root that the trainer runs in: <c>data</c> is read, <c>models</c> is written.</summary>
internal sealed class TrainerRoot
{
    public const string Models = "models";

    private readonly Lazy<CorpusSet> _corpus;
    private readonly Lazy<ExampleReader> _reader;

    public TrainerRoot()
    {
        Lexicons = Lexicons.Load(Path.Combine("data", "lexicons"));
        _corpus = new Lazy<CorpusSet>(() => CorpusSet.Read("data", Lexicons));
        _reader = new Lazy<ExampleReader>(() => ExampleReader.Load(Lexicons, PhraseFrequencies.Load(Path.Combine("data", "lexicons", PhraseFrequencies.FileName))));
    }

    public Lexicons Lexicons { get; }

    public CorpusSet Corpus => _corpus.Value;

    public ExampleReader Reader => _reader.Value;

    public IEnumerable<ClassificationTask> Tasks => ClassificationTask.All(Corpus, Reader);

    /// <param name="names">None for all.</param>
    public IEnumerable<ClassificationTask> Named(IReadOnlyCollection<string> names) => names.Count == 0 ? Tasks : ClassificationTask.Named(names, Corpus, Reader);

    /// <summary>An argument of commands that can do one task alone.</summary>
    public static Argument<string[]> TaskNames()
    {
        var names = new Argument<string[]>("task") { Description = "只做这些任务，不写则全做", Arity = ArgumentArity.ZeroOrMore };
        return names.AcceptOnlyFromAmong([.. ClassificationTask.Names]);
    }
}

using Auditor.Reports;

namespace Auditor.Classifying;

/// <summary>分类: scores every sentence and every year of a report with the three models. Thread-safe.</summary>
public sealed class ReportClassifier
{
    public const string BoilerplateTask = "boilerplate";
    public const string RequiredContentTask = "required-content";
    public const string YearMentionTask = "year-mention";

    /// <summary>The label of the boilerplate model.</summary>
    public const string StockLabel = "stock";

    /// <summary>The label of the year model.</summary>
    public const string CopyErrorLabel = "copy-error";

    private const double IsStock = 0.5;
    private const int MostWords = 3;

    private readonly LoadedModel<BinaryClassifier>? _boilerplate;
    private readonly LoadedModel<TopicClassifier>? _topics;
    private readonly LoadedModel<BinaryClassifier>? _years;
    private readonly SentenceFeaturizer? _sentences;
    private readonly Lexicons _lexicons;

    private ReportClassifier(ModelFolder folder, Lexicons lexicons)
    {
        _lexicons = lexicons;
        _sentences = folder.LoadPhrases(BoilerplateTask) is { } phrases ? new SentenceFeaturizer(phrases) : null;
        if (_sentences is not null)
        {
            _boilerplate = folder.Load(BoilerplateTask, [StockLabel], model => new BinaryClassifier(model));
            _topics = folder.Load(RequiredContentTask, Enum.GetValues<Topic>().Select(Topics.Label), model => new TopicClassifier(model));
        }

        _years = folder.Load(YearMentionTask, [CopyErrorLabel], model => new BinaryClassifier(model));
        Problems = folder.Problems;
        Hashes = new[] { (BoilerplateTask, _boilerplate?.Hash), (RequiredContentTask, _topics?.Hash), (YearMentionTask, _years?.Hash) }
            .Where(model => model.Hash is not null)
            .ToDictionary(model => model.Item1, model => model.Hash!, StringComparer.Ordinal);
    }

    /// <summary>Loads <c>&lt;folder&gt;/&lt;task&gt;</c> of the three tasks; what cannot be loaded is told in <see cref="Problems"/>.</summary>
    public static ReportClassifier Load(string folder, Lexicons lexicons) => new(new ModelFolder(folder), lexicons);

    /// <summary>Task name → SHA-256 of its model file; only models in use.</summary>
    public IReadOnlyDictionary<string, string> Hashes { get; }

    /// <summary>Which models are missing or damaged, and what to do; empty when all are in use.</summary>
    public IReadOnlyList<string> Problems { get; }

    public ReportLabels Classify(AnnualReport report)
    {
        var sentences = LabelSentences(report);
        var years = LabelYears(report);
        var content = _topics is null ? [] : RequiredContentReader.Read(report, sentences, _topics.Bands);
        return new ReportLabels
        {
            Sentences = sentences,
            Years = years,
            RequiredContent = content,
            Sections = report.Sections.Select(section => SectionScorer.Score(section, sentences, years, content)).ToList(),
            Models = Hashes,
        };
    }

    /// <summary>The words next to a year that spoke most for a copy error.</summary>
    private IReadOnlyList<string> YearWords(YearMention mention, int reportYear) =>
        Heaviest(YearFeaturizer.WeighWords(mention, reportYear, _years!.Classifier.Weight));

    private Dictionary<Sentence, SentenceLabels> LabelSentences(AnnualReport report)
    {
        var labels = new Dictionary<Sentence, SentenceLabels>(ReferenceEqualityComparer.Instance);
        foreach (var section in report.Sections)
        {
            foreach (var sentence in section.Sentences)
                labels.TryAdd(sentence, Label(sentence, SentenceParts.Of(section.Kind)));
        }

        foreach (var sentence in report.Sentences)
        {
            if (!labels.ContainsKey(sentence))
                labels.Add(sentence, Label(sentence, SentencePart.Report));
        }

        return labels;
    }

    private Dictionary<YearMention, YearLabel> LabelYears(AnnualReport report)
    {
        var labels = new Dictionary<YearMention, YearLabel>(ReferenceEqualityComparer.Instance);
        if (_years is null || report.Year is not { } year)
            return labels;

        var bands = _years.Bands[CopyErrorLabel];
        foreach (var mention in report.YearMentions)
        {
            var error = _years.Classifier.Score(YearFeaturizer.Featurize(mention, year.Value));
            var band = bands.Of(error);
            labels.Add(mention, new YearLabel(error, band) { Words = band >= Band.Look ? YearWords(mention, year.Value) : [] });
        }

        return labels;
    }

    private SentenceLabels Label(Sentence sentence, SentencePart part)
    {
        if (_sentences?.Featurize(sentence, part) is not { } features)
            return SentenceLabels.None;

        var isJudged = !sentence.IsHeading && sentence.Text.Length >= StatutoryWording.ShortestJudged && !_lexicons.Statutory.Covers(sentence.Text);
        double? stock = isJudged ? _boilerplate?.Classifier.Score(features) : null;
        return new SentenceLabels(stock, _topics?.Classifier.Score(features) ?? SentenceLabels.None.Topics)
        {
            Band = stock is { } probability ? _boilerplate!.Bands[StockLabel].Of(probability) : Band.CannotTell,
            Reasons = stock >= IsStock ? new Lazy<IReadOnlyList<string>>(() => Heaviest(WordWeights.Of(sentence, _boilerplate!.Classifier.Weight))) : null,
        };
    }

    private static List<string> Heaviest(IEnumerable<(string Word, double Weight)> words) =>
        words.Where(word => word.Word.Length > 1 && word.Weight > 0)
            .OrderByDescending(word => word.Weight)
            .Select(word => word.Word)
            .Distinct(StringComparer.Ordinal)
            .Take(MostWords)
            .ToList();
}

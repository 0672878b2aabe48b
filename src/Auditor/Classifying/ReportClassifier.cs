using System.Security.Cryptography;
using Auditor.Reports;
using Microsoft.ML;

namespace Auditor.Classifying;

/// <summary>分类: scores every sentence and every year of a report with the three models. Thread-safe.</summary>
public sealed class ReportClassifier
{
    public const string BoilerplateTask = "boilerplate";
    public const string RequiredContentTask = "required-content";
    public const string YearMentionTask = "year-mention";

    private const double IsStock = 0.5;
    private const int MostStockWords = 3;

    private readonly BinaryClassifier _boilerplate;
    private readonly TopicClassifier _topics;
    private readonly BinaryClassifier _years;
    private readonly Lexicons _lexicons;
    private readonly Dictionary<string, string> _hashes;

    private ReportClassifier(Dictionary<string, (ITransformer Model, string Hash)> models, Lexicons lexicons)
    {
        _boilerplate = new BinaryClassifier(models[BoilerplateTask].Model);
        _topics = new TopicClassifier(models[RequiredContentTask].Model);
        _years = new BinaryClassifier(models[YearMentionTask].Model);
        _lexicons = lexicons;
        _hashes = models.ToDictionary(model => model.Key, model => model.Value.Hash, StringComparer.Ordinal);
    }

    /// <summary>Loads <c>&lt;folder&gt;/&lt;task&gt;/model.zip</c>; a missing or damaged file is an <see cref="InvalidDataException"/>.</summary>
    public static ReportClassifier Load(string folder, Lexicons lexicons)
    {
        var context = new MLContext();
        var models = new Dictionary<string, (ITransformer, string)>(StringComparer.Ordinal);
        foreach (var task in new[] { BoilerplateTask, RequiredContentTask, YearMentionTask })
            models.Add(task, LoadModel(context, Path.Combine(folder, task, "model.zip")));
        return new ReportClassifier(models, lexicons);
    }

    /// <summary>Task name → SHA-256 of its model file.</summary>
    public IReadOnlyDictionary<string, string> Hashes => _hashes;

    public ReportLabels Classify(AnnualReport report)
    {
        var sentences = new Dictionary<Sentence, SentenceLabels>(ReferenceEqualityComparer.Instance);
        foreach (var sentence in report.Sentences)
            sentences.Add(sentence, Label(sentence));

        var years = new Dictionary<YearMention, double>(ReferenceEqualityComparer.Instance);
        if (report.Year is { } year)
        {
            foreach (var mention in report.YearMentions)
                years.Add(mention, _years.Score(YearFeaturizer.Featurize(mention, year.Value)));
        }

        var content = RequiredContentReader.Read(report, sentences);
        return new ReportLabels
        {
            Sentences = sentences,
            YearErrors = years,
            RequiredContent = content,
            Sections = report.Sections.Select(section => SectionScorer.Score(section, sentences, years, content)).ToList(),
            Models = _hashes,
        };
    }

    private SentenceLabels Label(Sentence sentence)
    {
        var features = SentenceFeaturizer.Featurize(sentence);
        var isJudged = !sentence.IsHeading && sentence.Text.Length >= StatutoryWording.ShortestJudged && !_lexicons.Statutory.Covers(sentence.Text);
        double? stock = isJudged ? _boilerplate.Score(features) : null;
        return new SentenceLabels(stock, _topics.Score(features)) { StockWords = stock >= IsStock ? StockWords(sentence) : [] };
    }

    private List<string> StockWords(Sentence sentence) =>
        sentence.Words.Select(token => token.Word).Where(word => word.Length > 1).Distinct(StringComparer.Ordinal)
            .Select(word => (Word: word, Weight: _boilerplate.Weight(SentenceFeaturizer.IndexOfWord(word))))
            .Where(word => word.Weight > 0)
            .OrderByDescending(word => word.Weight)
            .Take(MostStockWords)
            .Select(word => word.Word)
            .ToList();

    private static (ITransformer, string) LoadModel(MLContext context, string path)
    {
        if (!File.Exists(path))
            throw new InvalidDataException($"缺少模型文件 {path}。请重新安装，或运行 dotnet run -c Release --project src/Auditor.Trainer -- train 生成。");

        var bytes = File.ReadAllBytes(path);
        try
        {
            using var stream = new MemoryStream(bytes);
            return (context.Model.Load(stream, out _), "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }
        catch (Exception error) when (error is FormatException or InvalidDataException or InvalidOperationException or System.Reflection.TargetInvocationException)
        {
            throw new InvalidDataException($"模型文件 {path} 已损坏。请重新安装，或运行 dotnet run -c Release --project src/Auditor.Trainer -- train 重新生成。", error);
        }
    }
}

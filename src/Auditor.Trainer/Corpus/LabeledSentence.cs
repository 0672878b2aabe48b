using Auditor.Classifying;
using Auditor.Reports;
using Auditor.Trainer.Tasks;

namespace Auditor.Trainer.Corpus;

/// <summary>A sentence with its labels.</summary>
/// <param name="Part">Where it stands in its report.</param>
/// <param name="Topics">Main topic first.</param>
/// <param name="IsStock">Null when not judged.</param>
public sealed record LabeledSentence(ExampleGroups Groups, SentencePart Part, IReadOnlyList<Topic> Topics, bool? IsStock, string Text, CorpusRow Row)
{
    private static readonly string[] Columns = ["family", "kind", "level", "year", "part", "topic", "stock", "text"];
    private static readonly string[] Levels = ["province", "prefecture", "county", "township"];
    private static readonly List<string> TopicNames = Enum.GetValues<Topic>().Select(topic => topic.Label()).ToList();

    public static IReadOnlyList<LabeledSentence> Read(IEnumerable<string> files, IReadOnlyList<AgencyKind> kinds)
    {
        var seen = new Dictionary<string, CorpusRow>(StringComparer.Ordinal);
        var sentences = new List<LabeledSentence>();
        foreach (var row in files.SelectMany(file => CorpusFile.Rows(file, Columns)))
        {
            if (!seen.TryAdd(row.Fields[7], row))
                throw row.Fault($"与 {seen[row.Fields[7]].Path} 第 {seen[row.Fields[7]].Line} 行重复");

            sentences.Add(Parse(row, kinds));
        }

        return sentences;
    }

    private static LabeledSentence Parse(CorpusRow row, IReadOnlyList<AgencyKind> kinds)
    {
        if (kinds.All(kind => kind.Id != row.Fields[1]))
            throw row.Fault($"机关类别“{row.Fields[1]}”不在 agency-kinds.tsv 中");
        if (!Levels.Contains(row.Fields[2]))
            throw row.Fault($"层级“{row.Fields[2]}”无效，应为 {string.Join('、', Levels)}");

        return new LabeledSentence(
            new ExampleGroups(row.Fields[0], row.Fields[1], row.Year(3)), ParsePart(row), ParseTopics(row, row.Fields[5]), ParseStock(row, row.Fields[6]), row.Fields[7], row);
    }

    internal static IReadOnlyList<Topic> ParseTopics(CorpusRow row, string field) => field.Split(',').Select(name => ParseTopic(row, name)).ToList();

    internal static bool? ParseStock(CorpusRow row, string field) => field switch
    {
        "1" => true,
        "0" => false,
        "-" => null,
        _ => throw row.Fault($"stock 列“{field}”无效，应为 1、0 或 -"),
    };

    private static SentencePart ParsePart(CorpusRow row) => row.Fields[4] switch
    {
        "report" => SentencePart.Report,
        "problems" => SentencePart.Problems,
        "other" => SentencePart.Other,
        _ => throw row.Fault($"部分“{row.Fields[4]}”无效，应为 report、problems 或 other"),
    };

    private static Topic ParseTopic(CorpusRow row, string name) =>
        TopicNames.IndexOf(name) is >= 0 and var at
            ? (Topic)at
            : throw row.Fault($"要素“{name}”无效，应为 {string.Join('、', TopicNames)}");
}

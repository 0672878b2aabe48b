using System.Globalization;

namespace Auditor.Reports;

/// <summary>词表: what the product knows about the field, read once from <c>data/lexicons</c>.</summary>
public sealed record Lexicons(IReadOnlyList<AgencyKind> AgencyKinds, IReadOnlyList<DomainWord> DomainWords, StatutoryWording Statutory)
{
    /// <summary>零报告用语: set phrases that nothing happened.</summary>
    public required IReadOnlyList<string> ZeroStatements { get; init; }

    /// <summary>易错字词</summary>
    public required IReadOnlyList<MisspeltWord> ConfusableWords { get; init; }

    /// <summary><see cref="ConfusableWords"/> by their wrong spelling.</summary>
    public PhraseTable<MisspeltWord> ConfusableSpellings => field ??= new PhraseTable<MisspeltWord>(ConfusableWords, word => word.Wrong);

    /// <summary>形近、音近误写</summary>
    public required CharacterSlips CharacterSlips { get; init; }

    /// <summary>Names of state and party and of the governing regulations, in full.</summary>
    public required IReadOnlyList<string> ProtectedNames { get; init; }

    /// <summary>地名录</summary>
    public required Gazetteer Places { get; init; }

    /// <summary>年代知识: what existed when.</summary>
    public required DatedKnowledge Dated { get; init; }

    /// <summary>Reads the folder; a missing file or a malformed row is an <see cref="InvalidDataException"/> naming file and line.</summary>
    public static Lexicons Load(string folder) => new(
        ReadAgencyKinds(Path.Combine(folder, "agency-kinds.tsv")),
        ReadDomainWords(Path.Combine(folder, "domain-words.txt")),
        new StatutoryWording(LexiconFile.Lines(Path.Combine(folder, "statutory-wording.txt")).ToList()))
    {
        ZeroStatements = LexiconFile.Lines(Path.Combine(folder, "zero-statements.txt")).ToList(),
        ConfusableWords = ReadConfusableWords(Path.Combine(folder, "confusable-words.tsv")),
        CharacterSlips = CharacterSlips.Load(Path.Combine(folder, "character-slips.tsv")),
        ProtectedNames = LexiconFile.Lines(Path.Combine(folder, "protected-names.txt")).ToList(),
        Places = Gazetteer.Load(Path.Combine(folder, "places.tsv")),
        Dated = DatedKnowledge.Load(folder),
    };

    private static List<AgencyKind> ReadAgencyKinds(string path) =>
        LexiconFile.Rows(path, columns: 4)
            .Select(row => new AgencyKind(row[0], row[1], Alternatives(row[2]), Alternatives(row[3])))
            .ToList();

    /// <summary>Word, frequency or nothing, reason; no line names the columns.</summary>
    private static List<DomainWord> ReadDomainWords(string path)
    {
        var words = new List<DomainWord>();
        foreach (var fields in LexiconFile.Lines(path).Select(line => line.Split('\t')))
        {
            var frequency = 0;
            if (fields.Length > 1 && fields[1].Length > 0 && !int.TryParse(fields[1], NumberStyles.None, CultureInfo.InvariantCulture, out frequency))
                throw new InvalidDataException($"词表 {path} 中“{fields[0]}”的词频“{fields[1]}”不是整数。");

            words.Add(new DomainWord(fields[0], frequency));
        }

        return words;
    }

    private static List<MisspeltWord> ReadConfusableWords(string path) =>
        LexiconFile.Rows(path, columns: 7)
            .Select(row => new MisspeltWord(row[0], row[1], Contexts(row[2]), Contexts(row[3]), row[4], List(row[5]), row[6]))
            .ToList();

    private static List<WordContext> Contexts(string field) => List(field).Select(WordContext.Parse).ToList();

    private static string[] List(string field) => field.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string[] Alternatives(string field) => field.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

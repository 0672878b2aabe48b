namespace Auditor.Reports;

/// <summary>词表: what the product knows about the field, read once from <c>data/lexicons</c>.</summary>
public sealed record Lexicons(IReadOnlyList<AgencyKind> AgencyKinds, IReadOnlyList<string> DomainWords, StatutoryWording Statutory)
{
    /// <summary>Reads the folder; a missing file or a malformed row is an <see cref="InvalidDataException"/> naming file and line.</summary>
    public static Lexicons Load(string folder) => new(
        ReadAgencyKinds(Path.Combine(folder, "agency-kinds.tsv")),
        LexiconFile.Lines(Path.Combine(folder, "domain-words.txt")).ToList(),
        new StatutoryWording(LexiconFile.Lines(Path.Combine(folder, "statutory-wording.txt")).ToList()));

    private static List<AgencyKind> ReadAgencyKinds(string path) =>
        LexiconFile.Rows(path, columns: 4)
            .Select(row => new AgencyKind(row[0], row[1], Alternatives(row[2]), Alternatives(row[3])))
            .ToList();

    private static string[] Alternatives(string field) => field.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

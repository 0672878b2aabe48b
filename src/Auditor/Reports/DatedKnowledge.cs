using System.Globalization;

namespace Auditor.Reports;

/// <summary>年代知识: congresses and plenums, documents, statutes, campaigns and agency names with their dates, from <c>data/lexicons</c>.</summary>
public sealed record DatedKnowledge(
    IReadOnlyList<DatedEntry> Plenums,
    IReadOnlyList<DatedEntry> Documents,
    IReadOnlyList<DatedEntry> WorkGuides,
    IReadOnlyList<DatedEntry> FiveYearPlans,
    IReadOnlyList<DatedEntry> Phrases,
    IReadOnlyList<DatedEntry> Statutes,
    IReadOnlyList<DatedEntry> AgencyNames)
{
    private const int Columns = 10;

    /// <summary>Everything that can be named too early, or treated as current too late.</summary>
    public IReadOnlyList<DatedEntry> All { get; } = [.. Plenums, .. Documents, .. WorkGuides, .. FiveYearPlans, .. Phrases, .. Statutes, .. AgencyNames];

    /// <summary>What can be named too early.</summary>
    public IReadOnlyList<DatedEntry> CanBeEarly => field ??= [.. All.Where(entry => entry.TooEarly is not null)];

    /// <summary>What can be treated as current too late.</summary>
    public IReadOnlyList<DatedEntry> CanBeStale => field ??= [.. All.Where(entry => entry.Stale is not null)];

    /// <summary>A missing file or a malformed row is an <see cref="InvalidDataException"/> naming file and line.</summary>
    public static DatedKnowledge Load(string folder) => new(
        Read(folder, "plenums.tsv"),
        Read(folder, "documents.tsv"),
        Read(folder, "work-guides.tsv"),
        Read(folder, "five-year-plans.tsv"),
        Read(folder, "phrases.tsv"),
        Read(folder, "statutes.tsv"),
        Read(folder, "agency-names.tsv"));

    private static List<DatedEntry> Read(string folder, string file)
    {
        var path = Path.Combine(folder, file);
        return LexiconFile.NumberedRows(path, Columns).Select(row => ReadRow(row.Fields, path, file, row.Line)).ToList();
    }

    private static DatedEntry ReadRow(string[] fields, string path, string file, int line)
    {
        var wordings = Alternatives(fields[1]);
        var entry = new DatedEntry(
            fields[0],
            wordings,
            Date(fields[2], path, line),
            Gravity(fields[3], path, line),
            Date(fields[4], path, line),
            Gravity(fields[5], path, line),
            Alternatives(fields[6]),
            fields[7],
            fields[8].Split('/')[0].Trim(),
            fields[9],
            $"{file} 第 {line} 行");
        if (wordings.Length == 0)
            throw new InvalidDataException($"词表 {path} 第 {line} 行没有写明用语（第 2 列）。");
        if (entry.Confidence is not ("V" or "P" or "G"))
            throw new InvalidDataException($"词表 {path} 第 {line} 行的可信度“{fields[8]}”应为 V、P 或 G。");
        if (entry.TooEarly is not null && entry.Earliest is null || entry.Stale is not null && entry.Until is null)
            throw new InvalidDataException($"词表 {path} 第 {line} 行写了严重程度，却没有写日期。");
        if (entry is { Earliest: { } from, Until: { } to } && from > to)
            throw new InvalidDataException($"词表 {path} 第 {line} 行的起始日期晚于终止日期。");

        return entry;
    }

    private static DateOnly? Date(string field, string path, int line) =>
        field.Length == 0 ? null
        : DateOnly.TryParseExact(field, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
        : throw new InvalidDataException($"词表 {path} 第 {line} 行的日期“{field}”应写成 2021-09-26 的样子。");

    private static Severity? Gravity(string field, string path, int line) => field switch
    {
        "" => null,
        "硬伤" => Severity.Error,
        "疑似" => Severity.Warning,
        "提示" => Severity.Note,
        _ => throw new InvalidDataException($"词表 {path} 第 {line} 行的严重程度“{field}”应为 硬伤、疑似、提示 或空白。"),
    };

    private static string[] Alternatives(string field) => field.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

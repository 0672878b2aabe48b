namespace Auditor.Cli.Evaluating;

/// <summary>A kind of fault as label files name it, and the checks that answer for it.</summary>
internal sealed record FaultKind(string Name, string ChineseName, IReadOnlyList<string> Checks)
{
    private static readonly string[] Numbers =
    [
        "requests-must-balance", "dispositions-must-sum", "applicants-must-sum", "remedies-must-sum", "old-sheet-must-sum", "figure-implausible",
        "text-differs-from-table", "enumeration-does-not-add-up", "growth-miscalculated", "share-miscalculated", "none-yet-counted",
    ];

    private static readonly string[] Language = ["confusable-word", "editing-residue", "placeholder-left", "malformed-year", "table-shape"];

    public static IReadOnlyList<FaultKind> All { get; } =
    [
        new("year_copy", "年份照搬",
        [
            "plan-names-report-year", "plan-skips-a-year", "title-year-differs", "preamble-year-differs", "period-year-differs", "period-inverted", "period-not-full-year",
            "figure-of-another-year", "relative-year-clash", "table-year-differs", "signed-too-early", "published-late", "malformed-year", "outdated-guide", "anachronism",
            "stale-phrase", "stale-law",
        ]),
        new("arithmetic", "合计不符", Numbers),
        new("inconsistent_number", "数字矛盾", Numbers),
        new("missing", "内容缺失",
        [
            "section-missing", "section-empty", "aspect-missing", "assessment-missing", "fee-statement-missing", "problems-missing", "improvements-missing",
            "problem-without-measure", "declared-parts-differ", "table-missing", "table-shape", "cell-not-a-number", "title-form", "format-outdated",
        ]),
        new("wrong_agency", "机关地名串用", ["foreign-name"]),
        new("boilerplate", "套话空话", ["boilerplate", "vague-problems", "problem-without-measure", "repeated-passage"]),
        new("typo", "文字差错", Language),
        new("garbled", "乱码残留", [.. Language, "cell-not-a-number"]),
        new("other", "其他",
        [
            "period-inverted", "period-not-full-year", "period-year-differs", "stale-law", "stale-phrase", "anachronism", "outdated-guide", "declared-parts-differ", "format-outdated", "title-form",
            "numbering-broken", "section-duplicated", "letter-head-left", "personal-data", "contact-malformed", "overview-too-long", "unrelated-content",
            "repeated-passage", .. Language,
        ]),
    ];
}

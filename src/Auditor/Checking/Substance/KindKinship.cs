using Auditor.Reports;

namespace Auditor.Checking.Substance;

/// <summary>Lines of departments that reforms joined or split, so that one may speak of the other as its own.</summary>
internal static class KindKinship
{
    /// <summary>Bodies that speak of every line of departments by right.</summary>
    private static readonly string[] General =
    [
        "government", "government-office", "town", "street", "development-zone", "government-services", "data", "other", "letters-visits", "audit", "statistics", "civil-affairs",
        "party-office", "policy-research", "people-organisation", "government-affairs", "corps", "archives", "local-history", "legal-affairs",
    ];

    private static readonly string[][] Groups =
    [
        ["natural-resources", "forestry", "housing", "agriculture", "meteorology", "maritime"],
        ["agriculture", "rural-revitalization", "forestry", "water", "supply-coop", "hydropower-resettlement", "maritime"],
        ["housing", "urban-management", "housing-fund", "civil-defense", "public-utility", "transport"],
        ["development-reform", "grain", "price", "industry", "commerce", "investment", "science", "state-assets", "financial-regulation"],
        ["commerce", "investment", "supply-coop", "grain", "culture-tourism", "market"],
        ["education", "sports", "science", "school", "culture-tourism"],
        ["culture-tourism", "sports", "radio-tv"],
        ["health", "family-planning", "hospital", "medical-insurance"],
        ["human-resources", "civil-affairs", "veterans", "medical-insurance", "housing-fund"],
        ["emergency", "fire", "earthquake", "industry", "meteorology"],
        ["finance", "state-assets", "financial-regulation", "tax"],
        ["market", "price", "salt", "tobacco", "quarantine", "health"],
        ["justice", "legal-affairs", "public-security"],
        ["customs", "quarantine", "maritime", "foreign-affairs", "commerce"],
        ["industry", "data", "science", "postal"],
    ];

    public static bool IsGeneral(AgencyKind kind) => General.Contains(kind.Id, StringComparer.Ordinal);

    /// <summary>Departments that look into every other, yet are a line of their own: a 税务局 has no 统计系统.</summary>
    private static readonly string[] Lines = ["statistics", "audit", "civil-affairs"];

    /// <summary>The other is such a line, and the writer is no body of general affairs.</summary>
    public static bool IsForeignLine(OwnProfile own, AgencyKind other) =>
        Lines.Contains(other.Id, StringComparer.Ordinal) && own.Agency.Kind is { } kind && !IsGeneral(kind) && !AreKin(kind, other)
        && !other.NameKeywords.Any(word => own.Name.Contains(word, StringComparison.Ordinal));

    public static bool AreKin(AgencyKind one, AgencyKind other) =>
        one.Id == other.Id || Array.Exists(Groups, group => group.Contains(one.Id, StringComparer.Ordinal) && group.Contains(other.Id, StringComparer.Ordinal));

    /// <summary>The two are different lines, and the name has nothing of the other.</summary>
    public static bool IsForeign(OwnProfile own, AgencyKind other) =>
        own.Agency.Kind is { } kind && !IsGeneral(kind) && !IsGeneral(other) && !AreKin(kind, other)
        && !other.NameKeywords.Any(word => own.Name.Contains(word, StringComparison.Ordinal));
}

using Auditor.Comparing;
using Auditor.Reports;

namespace Auditor.Archive.Tests;

/// <summary>Reports as the archive keeps them.</summary>
internal static class SomeReports
{
    public const string Dredging = "围绕水库除险和河道清障两件实事开设专栏，按月发布施工进度、投诉电话和验收结果，沿河住户可以直接留言。";
    public const string Pricing = "灌区改造的招标、合同和支付信息随办随发，每一笔水费的去向都在村务栏公示三十天以上。";
    public const string Orphans = "把孤儿和事实无人抚养儿童的补贴标准编成一问一答，由儿童主任送到每户监护人手里。";

    public static ArchivedReport Of(string agency, int year, string sha256, params IReadOnlyList<string> sentences) => new(
        $"{agency}{year}.txt",
        sha256,
        agency,
        "water",
        AgencyLevel.County,
        Region: null,
        year,
        FormatVersion.F21,
        new DateOnly(year + 1, 1, 20),
        sentences.Select(sentence => new ArchivedSentence(SectionKind.Overview, sentence)).ToList(),
        [new ArchivedCell("requests/NewRequests", 6, 12), new ArchivedCell("disclosure/Charges", 0, 1.25m)]);
}

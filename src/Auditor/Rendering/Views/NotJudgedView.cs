using Auditor.Checking;

namespace Auditor.Rendering.Views;

/// <summary>无法判断: a check without a result, and why.</summary>
internal sealed record NotJudgedView(string CheckId, string CheckTitle, string Reason)
{
    public static List<NotJudgedView> List(CheckResults results, PageTexts texts) =>
    [
        .. results.Unassessed.Select(unassessed => new NotJudgedView(unassessed.Check.Id, texts.TitleOf(unassessed.Check.Id, unassessed.Check.Title), unassessed.Reason)),
        .. results.Failures.Select(failure => new NotJudgedView(failure.CheckId, texts.TitleOf(failure.CheckId, TitleOf(failure.CheckId)), failure.Reason)),
    ];

    private static string TitleOf(string checkId) => CheckCatalogue.All.FirstOrDefault(check => check.Info.Id == checkId)?.Info.Title ?? checkId;
}

namespace Auditor.Rendering.Views;

/// <summary>What the page of an unreadable file shows.</summary>
/// <param name="Original">The reader's own Chinese words; null on a Chinese page.</param>
internal sealed record RejectionView(string FileName, VerdictView Verdict, string Reason, string Advice, string Code, OriginalText? Original, IReadOnlyList<FactView> Data)
{
    public static RejectionView Of(Audit audit, PageTexts texts) => new(
        audit.File.Name,
        VerdictView.Of(audit.Verdict, texts),
        texts.Of(audit.Rejection!).Message,
        texts.Of(audit.Rejection!).Suggestion,
        audit.Rejection!.Code,
        texts.Original(audit.Rejection.Reason, audit.Rejection.Advice),
        FactView.List(audit, texts));
}

namespace Auditor.Rendering.Views;

/// <summary>What the page of an unreadable file shows.</summary>
internal sealed record RejectionView(string FileName, VerdictView Verdict, string Reason, string Advice, string Code, IReadOnlyList<FactView> Data)
{
    public static RejectionView Of(Audit audit) => new(
        audit.File.Name,
        VerdictView.Of(audit.Verdict),
        audit.Rejection!.Reason,
        audit.Rejection.Advice,
        audit.Rejection.Code,
        FactView.List(audit));
}

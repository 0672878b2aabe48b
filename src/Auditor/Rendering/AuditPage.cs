using Auditor.Rendering.Pages;
using Auditor.Rendering.Views;

namespace Auditor.Rendering;

/// <summary>审核页: one self-contained HTML file without script or outside request. An unreadable file gets a page that says what to do.</summary>
public static class AuditPage
{
    private static readonly PageTemplate Page = PageTemplate.Load("audit.sbn-html");
    private static readonly PageTemplate RejectionPage = PageTemplate.Load("rejection.sbn-html");

    public static string Render(Audit audit, PageLanguage language = PageLanguage.Chinese) => audit.Rejection is null
        ? Page.Render(AuditView.Of(audit, PageTexts.Of(language)), language)
        : RejectionPage.Render(RejectionView.Of(audit, PageTexts.Of(language)), language);

    /// <summary>The same as UTF-8.</summary>
    public static byte[] Write(Audit audit, PageLanguage language = PageLanguage.Chinese) => audit.Rejection is null
        ? Page.Write(AuditView.Of(audit, PageTexts.Of(language)), language)
        : RejectionPage.Write(RejectionView.Of(audit, PageTexts.Of(language)), language);
}

using Auditor.Rendering.Pages;
using Auditor.Rendering.Views;

namespace Auditor.Rendering;

/// <summary>汇总页: a batch on one self-contained page, weakest reports first, linked to their audit pages.</summary>
public static class SummaryPage
{
    private static readonly PageTemplate Page = PageTemplate.Load("summary.sbn-html");

    /// <summary>The same page whatever the order of <paramref name="entries"/>.</summary>
    public static string Render(IReadOnlyList<SummaryEntry> entries, SummaryBackground? background = null, PageLanguage language = PageLanguage.Chinese) =>
        Page.Render(SummaryView.Of(entries, background ?? SummaryBackground.None, language), language);

    /// <summary>The same as UTF-8 to a stream: that of a country is too long to be held whole.</summary>
    public static void Write(Stream output, IReadOnlyList<SummaryEntry> entries, SummaryBackground? background = null, PageLanguage language = PageLanguage.Chinese) =>
        Page.Write(output, SummaryView.Of(entries, background ?? SummaryBackground.None, language), language);
}

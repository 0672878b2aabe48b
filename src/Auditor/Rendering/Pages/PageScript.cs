using System.Security.Cryptography;
using System.Text;

namespace Auditor.Rendering.Pages;

/// <summary>The one script there is: of the summary. The page lets it run by its hash, and nothing else.</summary>
internal static class PageScript
{
    private static readonly string[] Hashes = [.. Enum.GetValues<PageLanguage>().Select(Hash)];

    public static string HashOf(PageLanguage language) => Hashes[(int)language];

    private static string Hash(PageLanguage language) =>
        "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(PageTemplate.In(PageTexts.Of(language), Resource.Read("Templates.summary.js").TrimEnd('\n')))));
}

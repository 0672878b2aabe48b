using System.Security.Cryptography;
using System.Text;

namespace Auditor.Rendering.Pages;

/// <summary>The one script there is: of the summary. The page lets it run by its hash, and nothing else.</summary>
internal static class PageScript
{
    public static string Hash { get; } = "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Resource.Read("Templates.summary.js").TrimEnd('\n'))));
}

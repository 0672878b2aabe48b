using System.Text.RegularExpressions;
using Azure.Core;
using Azure.Identity;
using Azure.Storage.Blobs;

namespace Auditor.Worker.Storage;

/// <summary>Opens the container that options name, and judges the parts of such a name.</summary>
public static partial class AzureContainer
{
    // With these a dead account is known after a minute or two at worst, a refused connection after four seconds.
    private const int Retries = 3;
    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan NetworkTimeout = TimeSpan.FromSeconds(30);

    /// <summary>Sends nothing yet.</summary>
    public static BlobContainerClient Connect(StorageOptions options)
    {
        var settings = new BlobClientOptions { TrimBlobNameSlashes = false };
        settings.Retry.Mode = RetryMode.Exponential;
        settings.Retry.MaxRetries = Retries;
        settings.Retry.Delay = FirstDelay;
        settings.Retry.MaxDelay = LongestDelay;
        settings.Retry.NetworkTimeout = NetworkTimeout;
        var account = options.ConnectionString is { } secret
            ? new BlobServiceClient(secret, settings)
            : new BlobServiceClient(new Uri(options.AccountUrl!), new DefaultAzureCredential(), settings);
        return account.GetBlobContainerClient(options.Container);
    }

    public static bool IsValidName(string? container) => container is { Length: >= 3 and <= 63 } && NamePattern().IsMatch(container);

    public static bool IsValidConnectionString(string text)
    {
        try
        {
            _ = new BlobServiceClient(text);
            return true;
        }
        catch (Exception error) when (error is FormatException or ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>Plain http is for emulators on this machine only: it would show the token to the network.</summary>
    public static bool IsValidAccountUrl(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url)
        && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback))
        && url.Query.Length == 0 && url.Fragment.Length == 0 && url.UserInfo.Length == 0;

    // reports-2021
    [GeneratedRegex(@"^(\$web|\$root|[a-z0-9]+(-[a-z0-9]+)*)\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex NamePattern();
}

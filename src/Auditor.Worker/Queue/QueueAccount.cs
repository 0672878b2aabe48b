using Azure.Core;
using Azure.Identity;
using Azure.Storage.Queues;

namespace Auditor.Worker.Queue;

/// <summary>Opens the queues that options name.</summary>
public static class QueueAccount
{
    private const int Retries = 3;
    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan NetworkTimeout = TimeSpan.FromSeconds(30);

    /// <summary>Sends nothing yet.</summary>
    public static QueueServiceClient Connect(QueueOptions options)
    {
        var settings = new QueueClientOptions { MessageEncoding = QueueMessageEncoding.None };
        settings.Retry.Mode = RetryMode.Exponential;
        settings.Retry.MaxRetries = Retries;
        settings.Retry.Delay = FirstDelay;
        settings.Retry.MaxDelay = LongestDelay;
        settings.Retry.NetworkTimeout = NetworkTimeout;
        return options.ConnectionString is { } secret
            ? new QueueServiceClient(secret, settings)
            : new QueueServiceClient(new Uri(options.AccountUrl!), new DefaultAzureCredential(), settings);
    }

    public static bool IsValidConnectionString(string text)
    {
        try
        {
            _ = new QueueServiceClient(text);
            return true;
        }
        catch (Exception error) when (error is FormatException or ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }
}

using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Azure.Storage.Sas;

namespace Auditor.Worker.Tests.Azure;

/// <summary>An inbox and an outbox container of one test.</summary>
internal sealed class BlobPlace
{
    private readonly string _connection;
    private readonly BlobServiceClient _account;

    public BlobPlace(string connection)
    {
        _connection = connection;
        _account = new BlobServiceClient(connection, new BlobClientOptions { TrimBlobNameSlashes = false });
        var id = Guid.NewGuid().ToString("N");
        Inbox = _account.GetBlobContainerClient("in-" + id);
        Outbox = _account.GetBlobContainerClient("out-" + id);
        Queue = new QueueServiceClient(connection).GetQueueClient("q-" + id);
        Poison = new QueueServiceClient(connection).GetQueueClient("q-" + id + "-poison");
        Inbox.Create(cancellationToken: TestContext.Current.CancellationToken);
    }

    public BlobContainerClient Inbox { get; }

    public BlobContainerClient Outbox { get; }

    public QueueClient Queue { get; }

    public QueueClient Poison { get; }

    /// <summary>With the queue, in rounds short enough for tests.</summary>
    public IReadOnlyList<string> QueueSettings =>
    [
        .. Settings(), "--Queue:Kind=AzureStorageQueue", $"--Queue:ConnectionString={_connection}", $"--Queue:Name={Queue.Name}",
        "--Queue:SweepSeconds=1", "--Queue:Parallelism=2", "--Queue:VisibilitySeconds=5",
    ];

    public async Task SendAsync(string message)
    {
        await Queue.CreateIfNotExistsAsync(cancellationToken: TestContext.Current.CancellationToken);
        await Queue.SendMessageAsync(message, TestContext.Current.CancellationToken);
    }

    public string ETag(string name) => Inbox.GetBlobClient(name).GetProperties(cancellationToken: TestContext.Current.CancellationToken).Value.ETag.ToString("G").Trim('"');

    public IReadOnlyList<string> Settings(string inboxPrefix = "", string outboxPrefix = "") =>
    [
        "--Inbox:Kind=AzureBlob", $"--Inbox:ConnectionString={_connection}", $"--Inbox:Container={Inbox.Name}", $"--Inbox:Prefix={inboxPrefix}",
        "--Outbox:Kind=AzureBlob", $"--Outbox:ConnectionString={_connection}", $"--Outbox:Container={Outbox.Name}", $"--Outbox:Prefix={outboxPrefix}",
    ];

    public void Put(string name, byte[] content) =>
        Inbox.GetBlobClient(name).Upload(BinaryData.FromBytes(content), overwrite: true, TestContext.Current.CancellationToken);

    /// <summary>By plain HTTP: the client library would resolve dots in the name.</summary>
    public async Task PutLiterallyAsync(string name, byte[] content)
    {
        var tomorrow = TimeProvider.System.GetUtcNow().AddDays(1);
        var sas = _account.GenerateAccountSasUri(AccountSasPermissions.All, tomorrow, AccountSasResourceTypes.All).Query;
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(
            HttpMethod.Put,
            new Uri($"{Inbox.Uri}/{name}{sas}", new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }));
        request.Content = new ByteArrayContent(content);
        request.Headers.Add("x-ms-blob-type", "BlockBlob");
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        response.EnsureSuccessStatusCode();
    }

    public byte[] Get(string name) => Outbox.GetBlobClient(name).DownloadContent(TestContext.Current.CancellationToken).Value.Content.ToArray();

    public IReadOnlyList<string> Outcomes() =>
        [.. Outbox.GetBlobs(cancellationToken: TestContext.Current.CancellationToken).Select(blob => blob.Name).Order(StringComparer.Ordinal)];
}

using System.Text;
using Auditor.Worker.Queue;

namespace Auditor.Worker.Tests.Queue;

public sealed class AuditRequestReaderTests
{
    private const string EventGrid = """
        {"topic":"/subscriptions/s/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/a","subject":"/blobServices/default/containers/in/blobs/2021/区县/a b.docx",
         "eventType":"Microsoft.Storage.BlobCreated","id":"1","data":{"api":"PutBlob","eTag":"0x8DA","contentLength":5,"blobType":"BlockBlob","url":"https://a.blob.core.windows.net/in/x"},
         "dataVersion":"","metadataVersion":"1","eventTime":"2022-01-20T08:00:00Z"}
        """;

    private const string Cloud = """
        {"specversion":"1.0","type":"Microsoft.Storage.BlobCreated","source":"/subscriptions/s","id":"2","time":"2022-01-20T08:00:00Z",
         "subject":"/blobServices/default/containers/in/blobs/2021/区县/a b.docx","data":{"api":"PutBlob","eTag":"\"0x8DA\"","url":"https://a.blob.core.windows.net/in/x"}}
        """;

    private readonly AuditRequestReader _reader = new("in", "2021/");

    [Theory]
    [InlineData(EventGrid)]
    [InlineData(Cloud)]
    [InlineData("""{"version":1,"name":"区县/a b.docx","etag":"0x8DA"}""")]
    [InlineData("""  {"version":1,"name":"区县/a b.docx","etag":"\"0x8DA\"","again":false}  """)]
    public void The_same_is_asked_in_every_format_plain_or_in_base64(string body)
    {
        foreach (var text in new[] { body, Convert.ToBase64String(Encoding.UTF8.GetBytes(body)) })
        {
            Assert.True(_reader.TryRead(BinaryData.FromString(text), out var request));
            Assert.Equal(new AuditRequest("区县/a b.docx", "0x8DA"), request);
        }
    }

    [Theory]
    [InlineData("containers/in/", "containers/out/")]
    [InlineData("blobs/2021/", "blobs/2020/")]
    [InlineData("BlobCreated", "BlobDeleted")]
    public void Events_of_other_places_and_kinds_are_none_of_ours(string part, string other)
    {
        foreach (var body in new[] { EventGrid, Cloud })
        {
            Assert.True(_reader.TryRead(BinaryData.FromString(body.Replace(part, other, StringComparison.Ordinal)), out var request));
            Assert.Null(request);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("报告")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"version\":2,\"name\":\"a.txt\"}")]
    [InlineData("{\"version\":1}")]
    [InlineData("{\"version\":1,\"name\":5}")]
    [InlineData("{\"specversion\":\"1.0\"}")]
    [InlineData("{\"specversion\":\"1.0\",\"type\":\"Microsoft.Storage.BlobCreated\",\"source\":\"s\",\"id\":\"1\"}")]
    [InlineData("{\"eventType\":\"Microsoft.Storage.BlobCreated\"}")]
    [InlineData("{\"eventType\":\"Microsoft.Storage.BlobCreated\",\"subject\":\"x\",\"data\":1,\"id\":\"1\",\"dataVersion\":\"\",\"eventTime\":\"2022-01-20T08:00:00Z\"}")]
    public void What_makes_no_sense_is_told_from_it(string body) => Assert.False(_reader.TryRead(BinaryData.FromString(body), out _));

    [Fact]
    public void What_we_write_we_read()
    {
        var request = new AuditRequest("区县/\"<a>\".docx", "0x8DA", IsAgain: true);
        Assert.True(_reader.TryRead(BinaryData.FromString(AuditRequestJson.Write(request)), out var read));
        Assert.Equal(request, read);
    }
}

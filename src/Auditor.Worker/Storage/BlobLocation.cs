using Azure.Storage.Blobs;

namespace Auditor.Worker.Storage;

/// <summary>Address of a blob or folder as shown to the operator: never with its SAS.</summary>
public static class BlobLocation
{
    public static string Of(BlobContainerClient container, string path) => $"{container.Uri.GetLeftPart(UriPartial.Path)}/{path}";
}

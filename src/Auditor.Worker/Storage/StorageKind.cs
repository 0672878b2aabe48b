namespace Auditor.Worker.Storage;

/// <summary>存储种类</summary>
public enum StorageKind
{
    /// <summary>文件夹</summary>
    Folder,

    /// <summary>Azure Blob 容器</summary>
    AzureBlob,
}

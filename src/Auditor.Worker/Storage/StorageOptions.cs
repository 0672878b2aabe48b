using System.ComponentModel.DataAnnotations;

namespace Auditor.Worker.Storage;

/// <summary>What the sections <c>Inbox</c> and <c>Outbox</c> have in common: a place.</summary>
public abstract class StorageOptions : IValidatableObject
{
    public StorageKind Kind { get; set; } = StorageKind.Folder;

    /// <summary>Folder, relative to the current directory.</summary>
    [Required(ErrorMessage = "不能为空")]
    public string Path { get; set; } = "";

    public string? Container { get; set; }

    /// <summary>Folder inside the container; blobs outside it do not exist for us.</summary>
    public string? Prefix { get; set; }

    /// <summary>With account key or SAS. Either this or <see cref="AccountUrl"/>.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>Such as <c>https://name.blob.core.windows.net</c>; signs in as the identity of the process.</summary>
    public string? AccountUrl { get; set; }

    /// <summary>Empty, or the prefix with a / at its end.</summary>
    public string FolderPrefix => string.IsNullOrEmpty(Prefix) || Prefix.EndsWith('/') ? Prefix ?? "" : Prefix + "/";

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        Kind == StorageKind.Folder ? ValidateFolder() : ValidateBlob();

    private IEnumerable<ValidationResult> ValidateFolder()
    {
        var forBlobs = new (string Key, string? Value)[]
        {
            (nameof(Container), Container), (nameof(Prefix), Prefix), (nameof(ConnectionString), ConnectionString), (nameof(AccountUrl), AccountUrl),
        };
        return forBlobs.Where(key => key.Value is not null)
            .Select(key => Failure($"只用于 Kind 为 {nameof(StorageKind.AzureBlob)} 时；现为 {nameof(StorageKind.Folder)}", key.Key));
    }

    private IEnumerable<ValidationResult> ValidateBlob()
    {
        if (!AzureContainer.IsValidName(Container))
            yield return Failure("应为容器名：3 至 63 个小写字母、数字或连字符", nameof(Container));
        if (ConnectionString is null == AccountUrl is null)
            yield return Failure("应恰好填写其中一个", nameof(ConnectionString), nameof(AccountUrl));
        if (ConnectionString is not null && !AzureContainer.IsValidConnectionString(ConnectionString))
            yield return Failure("不是有效的存储账户连接串", nameof(ConnectionString));
        if (AccountUrl is not null && !AzureContainer.IsValidAccountUrl(AccountUrl))
            yield return Failure("应为 https 地址，如 https://账户名.blob.core.windows.net，不带路径和参数；SAS 请写在 ConnectionString 中", nameof(AccountUrl));
    }

    private static ValidationResult Failure(string message, params string[] keys) => new(message, keys);
}

using System.Runtime.InteropServices;
using Auditor.Archive;
using Azure;
using Azure.Identity;

namespace Auditor.Worker.Storage;

/// <summary>Tells faults of a storage from faults of ours, and names them without the texts of the libraries, which may hold secrets.</summary>
public static class StorageFaults
{
    private const int NotFound = 404;
    private const int PreconditionFailed = 412;

    /// <summary>ERROR_DISK_FULL of Windows; ENOSPC and EDQUOT of Linux.</summary>
    private static readonly int[] DiskFull = [unchecked((int)0x80070070), 28, 122];

    public static bool IsFault(Exception error) => error switch
    {
        IOException or UnauthorizedAccessException or ArchiveException or RequestFailedException or AuthenticationFailedException or HttpRequestException => true,
        OperationCanceledException => true, // a time-out of a client library; callers look at their own token first
        AggregateException many => many.InnerExceptions.All(IsFault),
        ExternalException => true,
        _ => false,
    };

    /// <summary>True when the item itself is not there any more, or not in the version that was listed.</summary>
    public static bool IsGone(Exception error) =>
        error is FileNotFoundException or DirectoryNotFoundException or ItemGoneException or RequestFailedException { Status: NotFound or PreconditionFailed };

    /// <summary>Chinese, without a full stop, to be put into a sentence.</summary>
    public static string Describe(Exception error) => error switch
    {
        StorageUnavailableException or ArchiveException => error.Message.TrimEnd('。'),
        UnaddressableBlobException => "名称中有 . 或 .. 段，无法按名称读取，请在收件处改名",
        AggregateException many => Describe(many.InnerExceptions[^1]),
        RequestFailedException { Status: 0 } => "连接不上，请检查网络和账户地址",
        RequestFailedException { ErrorCode: "ContainerNotFound" } => "容器不存在",
        RequestFailedException { Status: 401 or 403 } denied => $"存储账户拒绝访问，请检查密钥、SAS 或身份的权限（{denied.Status} {denied.ErrorCode}）",
        RequestFailedException failed => $"存储账户返回错误（{failed.Status} {failed.ErrorCode}）",
        AuthenticationFailedException => "以进程身份登录失败，请检查托管身份或环境变量 AZURE_*",
        UnauthorizedAccessException => "没有读写权限",
        OperationCanceledException => "超时",
        FileNotFoundException or DirectoryNotFoundException => "文件或文件夹不存在",
        IOException full when DiskFull.Contains(full.HResult) => "磁盘空间不足",
        _ => $"{error.GetType().Name} 0x{error.HResult:x8}",
    };
}

using Auditor.Worker.Archiving;
using Auditor.Worker.Inbox;
using Auditor.Worker.Storage;
using Microsoft.Extensions.Options;

namespace Auditor.Worker.Configuration;

/// <summary>An archive file in the inbox would be taken for a report.</summary>
public sealed class ArchiveOutsideInbox(IOptions<InboxOptions> inbox) : IValidateOptions<ArchiveOptions>
{
    public ValidateOptionsResult Validate(string? name, ArchiveOptions options) =>
        options is { Kind: ArchiveKind.Sqlite, Location: { } file } && inbox.Value is { Kind: StorageKind.Folder } folder && IsBelow(file, folder.Path)
            ? ValidateOptionsResult.Fail("Archive:Path 不能在收件文件夹 Inbox:Path 之中，否则档案会被当作报告来审。")
            : ValidateOptionsResult.Success;

    private static bool IsBelow(string file, string folder) =>
        file.StartsWith(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar, StringComparison.OrdinalIgnoreCase);
}

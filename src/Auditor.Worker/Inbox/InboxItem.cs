using Auditor.Reading;
using Auditor.Worker.Storage;

namespace Auditor.Worker.Inbox;

/// <summary>送审件: a file in the inbox, in one version.</summary>
/// <param name="Path">Path below the inbox, with / between folders, exactly as the sender chose it: not safe as a path of ours.</param>
/// <param name="Version">Changes when the content changes.</param>
/// <param name="OpenRead">Opens this version, or fails when it is no longer there.</param>
public sealed record InboxItem(string Path, string Version, Func<CancellationToken, Task<Stream>> OpenRead)
{
    /// <exception cref="ItemGoneException">This version is no longer there.</exception>
    public async Task<SourceFile> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var stream = await OpenRead(cancellationToken);
            return SourceFile.FromStream(SharedAccess.Conceal(Path), stream);
        }
        catch (Exception error) when (StorageFaults.IsGone(error))
        {
            throw new ItemGoneException(error);
        }
    }
}

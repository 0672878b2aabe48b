namespace Auditor.Worker.Outbox;

/// <summary>One worker at a time looks at a version and replaces it, on this machine or on others that share the folder. It ends with its process.</summary>
internal static class FolderLock
{
    private const string FileName = "lock";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static async Task<IDisposable> TakeAsync(string folder, CancellationToken cancellationToken)
    {
        for (var waited = TimeSpan.Zero; ; waited += Pause)
        {
            try
            {
                return new FileStream(Path.Combine(folder, FileName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException error) when (error is not (DirectoryNotFoundException or FileNotFoundException) && waited < Patience)
            {
                await Task.Delay(Pause, cancellationToken);
            }
        }
    }
}

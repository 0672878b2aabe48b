using Auditor.Reading;
using Auditor.Worker.Inbox;
using Auditor.Worker.Storage;
using Microsoft.Extensions.Options;

namespace Auditor.Worker.Queue;

/// <summary>报送: puts files into the inbox container and, where there is a queue, a message for each into it.</summary>
public sealed class Submission(IInbox inbox, IOptions<QueueOptions> options, IServiceProvider services)
{
    /// <summary>Files by their name, those of a folder by their path below it.</summary>
    /// <returns>How many were put there.</returns>
    /// <exception cref="StorageUnavailableException">The inbox is a folder, a path does not exist, or the storage is out of reach.</exception>
    public async Task<int> RunAsync(IReadOnlyList<string> paths, CancellationToken cancellationToken)
    {
        if (inbox is not AzureBlobInbox container)
            throw new StorageUnavailableException("submit 只用于收件处为 AzureBlob 时；收件处为文件夹时，请直接把文件放入该文件夹。");
        var files = paths.SelectMany(FilesAt).ToList();
        var queue = options.Value.Kind == QueueKind.None ? null : services.GetRequiredService<QueuedRequests>();
        if (queue is not null)
            await queue.OpenAsync(cancellationToken);

        foreach (var (name, file) in files)
        {
            await using var content = ReportFiles.OpenRead(file);
            var version = await container.PutAsync(name, content, cancellationToken);
            if (queue is not null)
                await queue.SendAsync(new AuditRequest(name, version), cancellationToken);
        }

        return files.Count;
    }

    private static IEnumerable<(string Name, string File)> FilesAt(string path)
    {
        if (File.Exists(path))
            return [(Path.GetFileName(path), path)];
        if (!Directory.Exists(path))
            throw new StorageUnavailableException($"{path} 不存在，请检查要报送的文件或文件夹。");
        return Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
            .Where(file => ReportFiles.IsCandidate(Path.GetFileName(file)))
            .Order(StringComparer.Ordinal)
            .Select(file => (Path.GetRelativePath(path, file).Replace(Path.DirectorySeparatorChar, '/'), file));
    }
}

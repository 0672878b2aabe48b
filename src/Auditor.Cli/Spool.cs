using System.Collections;
using Microsoft.Win32.SafeHandles;

namespace Auditor.Cli;

/// <summary>
/// What the files of a whole batch need of each report (暂存), on disk until every report is audited: a province does not fit in memory.
/// Filled in any order by any thread; read in order, as often as wanted.
/// </summary>
/// <param name="count">How many there will be.</param>
internal sealed class Spool<T>(int count, Func<T, byte[]> pack, Func<byte[], T> unpack) : IReadOnlyList<T>, IDisposable
{
    private readonly (long Start, int Length)[] _places = new (long Start, int Length)[count];

    /// <summary>Made when first used, in a folder of the user alone: reports need not be public yet.</summary>
    private readonly Lazy<SpoolFile> _file = new(() => new SpoolFile());
    private long _end;

    public int Count => count;

    public T this[int at]
    {
        get
        {
            var content = new byte[_places[at].Length];
            for (var read = 0; read < content.Length;)
                read += RandomAccess.Read(_file.Value.Handle, content.AsSpan(read), _places[at].Start + read) is > 0 and var part ? part : throw new EndOfStreamException();
            return unpack(content);
        }
    }

    public void Put(int at, T item)
    {
        var content = pack(item);
        _places[at] = (Interlocked.Add(ref _end, content.Length) - content.Length, content.Length);
        RandomAccess.Write(_file.Value.Handle, content, _places[at].Start);
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (var at = 0; at < count; at++)
            yield return this[at];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public void Dispose()
    {
        if (_file.IsValueCreated)
            _file.Value.Dispose();
    }

    /// <summary>Gone with the process, however that ends: Windows deletes it then, elsewhere an open file needs no name.</summary>
    private sealed class SpoolFile : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("auditor-");

        public SpoolFile()
        {
            Handle = File.OpenHandle(Path.Combine(_folder.FullName, "spool"), FileMode.CreateNew, FileAccess.ReadWrite, options: FileOptions.DeleteOnClose);
            if (!OperatingSystem.IsWindows())
                _folder.Delete(recursive: true);
        }

        public SafeFileHandle Handle { get; }

        public void Dispose()
        {
            Handle.Dispose();
            if (OperatingSystem.IsWindows())
                _folder.Delete();
        }
    }
}

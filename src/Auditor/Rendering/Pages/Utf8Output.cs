using System.Buffers;
using System.Text;
using Scriban.Runtime;

namespace Auditor.Rendering.Pages;

/// <summary>A page as UTF-8 (页面输出), written into a buffer that each thread keeps for its next page.</summary>
internal sealed class Utf8Output : IScriptOutput
{
    /// <summary>A page that was longer than usual leaves nothing behind.</summary>
    private const int MostKept = 1 << 20;

    [ThreadStatic]
    private static Utf8Output? _ofThread;

    private readonly ArrayBufferWriter<byte> _bytes = new(1 << 16);

    /// <summary>The thread's own, empty.</summary>
    public static Utf8Output Emptied()
    {
        if (_ofThread is null || _ofThread._bytes.Capacity > MostKept)
            _ofThread = new Utf8Output();
        _ofThread._bytes.ResetWrittenCount();
        return _ofThread;
    }

    public byte[] ToBytes() => _bytes.WrittenSpan.ToArray();

    /// <summary>Room for the longest encoding is asked for rather than the bytes counted first, which is a second look at the whole page.</summary>
    public void Write(string text, int offset, int count) =>
        _bytes.Advance(Encoding.UTF8.GetBytes(text.AsSpan(offset, count), _bytes.GetSpan(Encoding.UTF8.GetMaxByteCount(count))));

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }
}

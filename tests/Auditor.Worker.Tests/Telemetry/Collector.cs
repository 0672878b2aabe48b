using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace Auditor.Worker.Tests.Telemetry;

/// <summary>An OpenTelemetry collector that keeps what it is sent.</summary>
internal sealed class Collector : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly ConcurrentQueue<(string Path, string Body)> _received = new();

    public Collector()
    {
        Port = FreePort.Find();
        _listener.Prefixes.Add($"{Address}/");
        _listener.Start();
        _ = ListenAsync();
    }

    public int Port { get; }

    public string Address => $"http://127.0.0.1:{Port}";

    /// <summary>All that came to a path; protobuf keeps strings as they are.</summary>
    public string Sent(string path) => string.Concat(_received.Where(request => request.Path == path).Select(request => request.Body));

    public string Everything => string.Concat(_received.Select(request => request.Body));

    public void Dispose() => _listener.Close();

    private async Task ListenAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                var context = await _listener.GetContextAsync();
                using var body = new MemoryStream();
                await context.Request.InputStream.CopyToAsync(body);
                _received.Enqueue((context.Request.Url!.AbsolutePath, Encoding.UTF8.GetString(body.ToArray())));
                context.Response.ContentType = "application/x-protobuf";
                context.Response.Close();
            }
            catch (Exception error) when (error is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }
}

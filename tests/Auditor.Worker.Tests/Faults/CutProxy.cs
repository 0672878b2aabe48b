using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Auditor.Worker.Tests.Faults;

/// <summary>A TCP proxy that can stop passing anything on while it keeps every connection open: what a broken network looks like from within.</summary>
internal sealed class CutProxy : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, port: 0);
    private readonly ConcurrentBag<TcpClient> _clients = [];
    private readonly CancellationTokenSource _stop = new();
    private volatile bool _isCut;

    public CutProxy(int target)
    {
        _listener.Start();
        _ = AcceptAsync(target);
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Half open: sockets stand, bytes are swallowed.</summary>
    public void Cut() => _isCut = true;

    /// <summary>New connections work again; those that were cut are reset, as a router does that has forgotten them.</summary>
    public void Mend()
    {
        while (_clients.TryTake(out var client))
            client.Dispose();
        _isCut = false;
    }

    public void Dispose()
    {
        _stop.Cancel();
        _listener.Dispose();
        Mend();
        _stop.Dispose();
    }

    private async Task AcceptAsync(int target)
    {
        try
        {
            while (true)
            {
                var near = await _listener.AcceptTcpClientAsync(_stop.Token);
                var far = new TcpClient();
                _clients.Add(near);
                _clients.Add(far);
                await far.ConnectAsync(IPAddress.Loopback, target, _stop.Token);
                _ = PumpAsync(near, far);
                _ = PumpAsync(far, near);
            }
        }
        catch (Exception error) when (error is OperationCanceledException or ObjectDisposedException or SocketException)
        {
            // stopped
        }
    }

    private async Task PumpAsync(TcpClient from, TcpClient to)
    {
        var buffer = new byte[16384];
        try
        {
            var (source, target) = (from.GetStream(), to.GetStream());
            for (int read; (read = await source.ReadAsync(buffer, _stop.Token)) > 0;)
            {
                if (!_isCut)
                    await target.WriteAsync(buffer.AsMemory(0, read), _stop.Token);
            }

            to.Client.Shutdown(SocketShutdown.Send);
        }
        catch (Exception error) when (error is IOException or OperationCanceledException or ObjectDisposedException or InvalidOperationException or SocketException)
        {
            // one side has gone
        }
    }
}

using System.Net;

namespace Auditor.Worker.Health;

/// <summary><c>--health</c>: asks the worker on this machine whether it lives, where there is no shell and no curl to ask with.</summary>
public static class HealthProbe
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static async Task<int> AskAsync(HealthOptions options, TextWriter output, TextWriter errors)
    {
        if (options.Port == 0)
        {
            errors.WriteLine("没有设置 Health:Port，无从检查。");
            return ExitCodes.Unusable;
        }

        try
        {
            using var http = new HttpClient { Timeout = Patience };
            output.Write(await http.GetStringAsync(new UriBuilder(Uri.UriSchemeHttp, Local(options), options.Port, "healthz").Uri));
            return ExitCodes.Done;
        }
        catch (Exception error) when (error is HttpRequestException or OperationCanceledException)
        {
            errors.WriteLine($"端口 {options.Port} 上的审核服务没有回应。");
            return ExitCodes.Fault;
        }
    }

    /// <summary>A server on all addresses is asked on the loopback one.</summary>
    private static string Local(HealthOptions options) => IPAddress.Parse(options.Listen) switch
    {
        var all when all.Equals(IPAddress.Any) => IPAddress.Loopback.ToString(),
        var all when all.Equals(IPAddress.IPv6Any) => "[::1]",
        { AddressFamily: System.Net.Sockets.AddressFamily.InterNetworkV6 } address => $"[{address}]",
        var address => address.ToString(),
    };
}

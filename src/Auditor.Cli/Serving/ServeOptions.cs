using System.Net;
using Auditor.Rendering;

namespace Auditor.Cli.Serving;

/// <summary>What <c>auditor serve</c> was asked to do.</summary>
/// <param name="Folder">Written by <c>auditor check --format html,sarif --out</c>.</param>
/// <param name="Archive">报告档案 in which decisions are kept.</param>
/// <param name="Token">Every request must bear it; null only on loopback.</param>
internal sealed record ServeOptions(string Folder, string Archive, IPEndPoint Listen, string? Token)
{
    private const int ShortestToken = 32;

    /// <summary>Of the pages the server makes itself.</summary>
    public PageLanguage Language { get; init; }

    public bool IsLoopback => IPAddress.IsLoopback(Listen.Address);

    /// <exception cref="UsageException">Says what is missing.</exception>
    public static ServeOptions Parse(string folder, string archive, string listen, string? tokenFile)
    {
        if (!Directory.Exists(folder))
            throw new UsageException($"找不到目录“{folder}”。请先运行 auditor check 报告目录 --format html,sarif --out {folder}。");
        if (!IPEndPoint.TryParse(listen, out var endpoint) || (endpoint.Port == 0 && !listen.EndsWith(":0", StringComparison.Ordinal)))
            throw new UsageException($"--listen 不能是“{listen}”，应为 IP 地址和端口，如 127.0.0.1:5080。");

        var options = new ServeOptions(folder, archive, endpoint, tokenFile is null ? null : TokenIn(tokenFile));
        if (!options.IsLoopback && options.Token is null)
            throw new UsageException($"{endpoint} 可以从其他机器访问，必须用 --token-file 指定访问令牌；只在本机使用时请用 --listen 127.0.0.1:5080。");
        return options;
    }

    private static string TokenIn(string file)
    {
        if (!File.Exists(file))
            throw new UsageException($"--token-file 指定的文件“{file}”不存在。请检查路径。");

        var token = File.ReadAllText(file).Trim();
        return token.Length >= ShortestToken && token.All(letter => letter is > ' ' and < '\u007F')
            ? token
            : throw new UsageException($"令牌文件中应当只有一个令牌，至少 {ShortestToken} 个英文字母、数字，可用 openssl rand -hex 32 生成。");
    }
}

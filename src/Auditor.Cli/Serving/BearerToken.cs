using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Auditor.Cli.Serving;

/// <summary>访问令牌: <c>Authorization: Bearer …</c> on every request. Null lets everybody in, for loopback alone.</summary>
internal sealed class BearerToken(string? token)
{
    private const string Scheme = "Bearer ";

    private readonly byte[]? _hash = token is null ? null : Hash(token);

    public Task Demand(HttpContext context, RequestDelegate next)
    {
        if (_hash is null || Bears(context.Request.Headers.Authorization.ToString()))
            return next(context);

        context.Response.Headers.WWWAuthenticate = "Bearer";
        return Answers.Tell(context, StatusCodes.Status401Unauthorized, "需要访问令牌。");
    }

    /// <summary>Compared in constant time.</summary>
    private bool Bears(string authorization) =>
        authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) && CryptographicOperations.FixedTimeEquals(Hash(authorization[Scheme.Length..].Trim()), _hash);

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}

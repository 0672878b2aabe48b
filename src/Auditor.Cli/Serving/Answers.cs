using System.Text;
using Microsoft.AspNetCore.Http;

namespace Auditor.Cli.Serving;

/// <summary>Short answers.</summary>
internal static class Answers
{
    /// <param name="message">Chinese, ends with “。”.</param>
    public static Task Tell(HttpContext context, int status, string message)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(message, context.RequestAborted);
    }

    public static IResult Page(string html) => Results.Text(html, "text/html", Encoding.UTF8);

    /// <param name="message">Chinese, ends with “。”.</param>
    public static IResult Refusal(int status, string message) => Results.Text(message, "text/plain", Encoding.UTF8, status);
}

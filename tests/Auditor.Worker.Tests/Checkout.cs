using System.Reflection;

namespace Auditor.Worker.Tests;

/// <summary>The checkout that the tests were built from.</summary>
internal static class Checkout
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(
        typeof(Checkout).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(data => data.Key == "ProjectFolder").Value!, "..", ".."));

    public static string PathTo(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);
}

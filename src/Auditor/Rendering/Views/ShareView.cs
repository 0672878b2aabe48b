namespace Auditor.Rendering.Views;

/// <summary>A count as a bar beside others.</summary>
/// <param name="Width">0 to 100, the longest bar being 100.</param>
/// <param name="Share">Of the whole, in percent; null where that says nothing.</param>
internal sealed record ShareView(string Name, int Count, int Width, string? Share)
{
    public static ShareView Of(string name, int count, int longest, int whole) =>
        new(name, count, longest == 0 ? 0 : count * 100 / longest, whole == 0 ? null : Wording.Percent((double)count / whole));
}

namespace Auditor.Tests.Injection;

/// <summary>A change that leaves a sound report sound.</summary>
/// <param name="Edit">The changed report; null when the change makes no sense there.</param>
internal sealed record HarmlessEdit(string Name, Func<BaseReport, string?> Edit)
{
    public override string ToString() => Name;
}

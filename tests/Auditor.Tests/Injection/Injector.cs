namespace Auditor.Tests.Injection;

/// <summary>A fault put into a report.</summary>
/// <param name="Check">Id of the check that has to find it.</param>
/// <param name="Edit">The report with the fault; null when it cannot have this fault.</param>
internal sealed record Injector(string Name, string Check, Func<BaseReport, string?> Edit)
{
    /// <summary>Checks that may speak of the same fault too, because it is in truth theirs as well.</summary>
    public string[] MayAlso { get; init; } = [];

    public override string ToString() => Name;
}

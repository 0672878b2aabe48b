namespace Auditor.Checking;

/// <summary>All checks of this assembly, sorted by id.</summary>
public static class CheckCatalogue
{
    /// <summary>Version of the rules, written into every audit: raised with every change of what a check finds.</summary>
    public const string RulesVersion = "0.4.0";

    public static IReadOnlyList<ICheck> All { get; } = typeof(CheckCatalogue).Assembly.GetTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(ICheck)))
        .Select(type => (ICheck)Activator.CreateInstance(type)!)
        .OrderBy(check => check.Info.Id, StringComparer.Ordinal)
        .ToList();
}

using Auditor.Comparing;

namespace Auditor.Worker.Archiving;

/// <summary>The reports of one item that went into the archive, and whom that concerns.</summary>
/// <param name="wasEntered">See <see cref="ArchiveRegister.Enter"/>.</param>
public sealed class EnteredReports(ArchiveRegister register, string path, bool wasEntered)
{
    private readonly SortedSet<string> _keys = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _affected = new(StringComparer.Ordinal);

    /// <summary>Under which the archive knows them.</summary>
    public IReadOnlyList<string> Keys => [.. _keys];

    /// <summary>Keys of the reports to be audited again.</summary>
    public IEnumerable<string> Affected => _affected;

    public void Enter(ArchivedReport report)
    {
        _affected.UnionWith(register.Enter(path, report, wasEntered));
        if (register.IsInUse)
            _keys.Add(report.Key);
    }
}

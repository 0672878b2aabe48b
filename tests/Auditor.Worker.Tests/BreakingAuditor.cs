using Auditor.Comparing;
using Auditor.Reading;
using Auditor.Worker.Auditing;

namespace Auditor.Worker.Tests;

/// <summary>The real audit, with a fault of our own in it for some files.</summary>
internal sealed class BreakingAuditor(string name, string message) : IAuditor
{
    private readonly SharedAuditor _real = new();

    public string Rules => _real.Rules;

    public IReadOnlyDictionary<string, string> Models => _real.Models;

    public Audit Audit(SourceFile file, Action<ArchivedReport> keep) => file.Name == name ? throw new InvalidOperationException(message) : _real.Audit(file, keep);
}

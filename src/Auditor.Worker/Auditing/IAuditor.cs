using Auditor.Comparing;
using Auditor.Reading;

namespace Auditor.Worker.Auditing;

/// <summary>What the worker needs of the audit itself. Thread-safe.</summary>
public interface IAuditor
{
    /// <summary>Version of the rules; with <see cref="Models"/> it tells whether an earlier audit still stands.</summary>
    string Rules { get; }

    /// <summary>Task → hash of the model.</summary>
    IReadOnlyDictionary<string, string> Models { get; }

    /// <param name="keep">Called with what the archive is to keep, before the report is compared; for one that cannot be read, not at all.</param>
    Audit Audit(SourceFile file, Action<ArchivedReport> keep);
}

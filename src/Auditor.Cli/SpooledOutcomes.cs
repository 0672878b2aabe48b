using System.Collections.Concurrent;
using System.Text.Json;
using Auditor.Rendering;
using Auditor.Rendering.Exports;

namespace Auditor.Cli;

/// <summary>The parts of the outcomes that only the end of a batch needs, in the order of the files.</summary>
/// <param name="count">How many files there are.</param>
internal sealed class SpooledOutcomes(int count) : IDisposable
{
    private static readonly JsonSerializerOptions Plain = new() { IgnoreReadOnlyProperties = true };

    /// <summary>Nearly every finding is worded as in other reports: each wording is kept once.</summary>
    private readonly ConcurrentDictionary<SummaryFinding, SummaryFinding> _findings = new();

    /// <summary>What goes to standard output, where a file a report does.</summary>
    public Spool<byte[]> Contents { get; } = new(count, content => content, content => content);

    /// <summary>What the files of the batch need; empty when none is wanted.</summary>
    public Spool<ExportedAudit> Exported { get; } = new(count, audit => JsonSerializer.SerializeToUtf8Bytes(audit, Plain), content => JsonSerializer.Deserialize<ExportedAudit>(content, Plain)!);

    /// <summary>Lines of a JSONL file; empty when none is wanted.</summary>
    public Spool<byte[]> Lines { get; } = new(count, line => line, line => line);

    /// <returns>What stays in memory.</returns>
    public FileOutcome Put(int at, FileOutcome outcome)
    {
        if (outcome.Files is [{ Content: { Length: > 0 } content }, ..])
            Contents.Put(at, content);
        if (outcome.Exported is { } exported)
            Exported.Put(at, exported);
        if (outcome.Line.Length > 0)
            Lines.Put(at, outcome.Line);
        return outcome.WithoutContent() with { Entry = outcome.Entry with { Findings = outcome.Entry.Findings.Select(finding => _findings.GetOrAdd(finding, finding)).ToArray() } };
    }

    public void Dispose()
    {
        Contents.Dispose();
        Exported.Dispose();
        Lines.Dispose();
    }
}

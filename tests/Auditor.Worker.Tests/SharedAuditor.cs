using Auditor.Archive;
using Auditor.Checking.Policies;
using Auditor.Comparing;
using Auditor.Reading;
using Auditor.Worker.Auditing;

namespace Auditor.Worker.Tests;

/// <summary>The real audit, loaded once for all tests of this process.</summary>
internal sealed class SharedAuditor(ReportArchive? archive = null) : IAuditor
{
    private static readonly Lazy<AuditPipeline> Pipeline = new(() => AuditPipeline.Load(AppContext.BaseDirectory));

    private readonly PipelineAuditor _real = new(Pipeline.Value, AuditPolicy.Default, archive);

    public string Rules { get => field ?? _real.Rules; init; }

    public IReadOnlyDictionary<string, string> Models => _real.Models;

    public Audit Audit(SourceFile file, Action<ArchivedReport> keep) => _real.Audit(file, keep);
}

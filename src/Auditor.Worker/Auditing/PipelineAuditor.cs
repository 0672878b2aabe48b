using Auditor.Checking;
using Auditor.Reading;

namespace Auditor.Worker.Auditing;

/// <summary>The real audit.</summary>
public sealed class PipelineAuditor(AuditPipeline pipeline) : IAuditor
{
    public string Rules => CheckCatalogue.RulesVersion;

    public IReadOnlyDictionary<string, string> Models => pipeline.Models;

    public Audit Audit(SourceFile file) => pipeline.Run(file);
}

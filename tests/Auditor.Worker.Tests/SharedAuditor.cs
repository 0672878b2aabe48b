using Auditor.Reading;
using Auditor.Worker.Auditing;

namespace Auditor.Worker.Tests;

/// <summary>The real audit, loaded once for all tests of this process.</summary>
internal sealed class SharedAuditor : IAuditor
{
    private static readonly Lazy<PipelineAuditor> Pipeline = new(() => PipelineAuditor.Load(AppContext.BaseDirectory, policyPath: "", TimeProvider.System));

    public string Rules { get; init; } = Pipeline.Value.Rules;

    public IReadOnlyDictionary<string, string> Models => Pipeline.Value.Models;

    public Audit Audit(SourceFile file) => Pipeline.Value.Audit(file);
}

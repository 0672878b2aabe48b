using Auditor.Checking;
using Auditor.Checking.Policies;
using Auditor.Reading;

namespace Auditor.Worker.Auditing;

/// <summary>The real audit.</summary>
public sealed class PipelineAuditor(AuditPipeline pipeline, AuditPolicy policy) : IAuditor
{
    /// <summary>A changed policy is a changed set of rules: what was audited under the old one is audited again.</summary>
    public string Rules { get; } = policy.Sha256 is { } hash ? $"{CheckCatalogue.RulesVersion}+{hash[..16]}" : CheckCatalogue.RulesVersion;

    public IReadOnlyDictionary<string, string> Models => pipeline.Models;

    /// <param name="home">Folder that holds <c>models</c> and <c>data/lexicons</c>.</param>
    /// <param name="policyPath">Empty for none.</param>
    public static PipelineAuditor Load(string home, string policyPath, TimeProvider clock)
    {
        var policy = policyPath.Length == 0 ? AuditPolicy.Default : AuditPolicyFile.Parse(File.ReadAllBytes(policyPath), DateOnly.FromDateTime(clock.GetLocalNow().DateTime));
        return new PipelineAuditor(AuditPipeline.Load(home).With(policy), policy);
    }

    public Audit Audit(SourceFile file) => pipeline.Run(file);
}

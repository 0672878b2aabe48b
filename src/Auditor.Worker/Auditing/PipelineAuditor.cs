using Auditor.Archive;
using Auditor.Checking;
using Auditor.Checking.Policies;
using Auditor.Comparing;
using Auditor.Reading;

namespace Auditor.Worker.Auditing;

/// <summary>The real audit.</summary>
/// <param name="archive">To compare with; null for none.</param>
public sealed class PipelineAuditor(AuditPipeline pipeline, AuditPolicy policy, ReportArchive? archive) : IAuditor
{
    private const int ShortHash = 16;

    private readonly AuditPipeline _pipeline = archive is null ? pipeline.With(policy) : pipeline.With(policy).With(archive);

    /// <summary>A changed policy is a changed set of rules, and so is another archive: what was audited under the old one is audited again.</summary>
    public string Rules { get; } = CheckCatalogue.RulesVersion + (policy.Sha256 is { } hash ? "+" + hash[..ShortHash] : "") + (archive is null ? "" : "+archive-" + archive.Id[..ShortHash]);

    public IReadOnlyDictionary<string, string> Models => pipeline.Models;

    /// <summary>Which models are missing or damaged; the rules run all the same.</summary>
    public IReadOnlyList<string> ModelProblems => pipeline.ModelProblems;

    /// <param name="home">Folder that holds <c>models</c> and <c>data/lexicons</c>.</param>
    /// <param name="policyPath">Empty for none.</param>
    /// <param name="archive">Null for none.</param>
    public static PipelineAuditor Load(string home, string policyPath, ReportArchive? archive, TimeProvider clock)
    {
        var policy = policyPath.Length == 0 ? AuditPolicy.Default : AuditPolicyFile.Parse(File.ReadAllBytes(policyPath), DateOnly.FromDateTime(clock.GetLocalNow().DateTime));
        return new PipelineAuditor(AuditPipeline.Load(home), policy, archive);
    }

    public Audit Audit(SourceFile file, Action<ArchivedReport> keep) => _pipeline.Run(file, keep: keep);
}

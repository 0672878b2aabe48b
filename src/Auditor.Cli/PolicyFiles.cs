using Auditor.Checking.Policies;

namespace Auditor.Cli;

/// <summary>The policy that <c>--config</c> and <c>--baseline</c> ask for.</summary>
internal static class PolicyFiles
{
    public static AuditPolicy Load(CheckOptions options, TimeProvider clock)
    {
        if (options.NewOnly && options.Baseline is null)
            throw new UsageException("--new-only 要与 --baseline 一起使用，例如 --baseline 基线.json --new-only。");

        var policy = Load(options.Config, clock);
        return options.Baseline is { } baseline ? policy with { Known = Baseline.Read(Read(baseline, "--baseline")) } : policy;
    }

    /// <param name="config">Null for the default policy.</param>
    public static AuditPolicy Load(string? config, TimeProvider clock) => config is null
        ? AuditPolicy.Default
        : AuditPolicyFile.Parse(Read(config, "--config"), DateOnly.FromDateTime(clock.GetLocalNow().DateTime));

    /// <summary>Suppressions that nothing needed, or that hold no longer: somebody should take them out.</summary>
    /// <param name="used">Fingerprints of the suppressed findings.</param>
    public static void TellStale(AuditPolicy policy, IReadOnlySet<string> used, TextWriter errors)
    {
        foreach (var suppression in policy.Suppressions.Values.OrderBy(suppression => suppression.Fingerprint, StringComparer.Ordinal))
        {
            if (suppression.Expires < policy.Today)
                errors.WriteLine(FormattableString.Invariant($"豁免 {suppression.Fingerprint}（{suppression.By}）已于 {suppression.Expires:yyyy-MM-dd} 到期，不再生效。请续期或从配置中删去。"));
            else if (!used.Contains(suppression.Fingerprint))
                errors.WriteLine($"豁免 {suppression.Fingerprint}（{suppression.By}）没有用到：本次审核中没有这个问题。请核对指纹，或从配置中删去。");
        }
    }

    private static byte[] Read(string path, string option) => File.Exists(path)
        ? File.ReadAllBytes(path)
        : throw new UsageException($"{option} 指定的文件“{path}”不存在。请检查路径。");
}

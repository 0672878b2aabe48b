using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using Auditor.Worker.Storage;

namespace Auditor.Worker.Queue;

/// <summary>Section <c>Queue</c>: how several workers share the work.</summary>
public sealed partial class QueueOptions : IValidatableObject
{
    public const string Section = "Queue";

    private const string PoisonMark = "-poison";
    private const int LongestName = 63;

    public QueueKind Kind { get; set; } = QueueKind.None;

    public string Name { get; set; } = "reports";

    /// <summary>With account key or SAS. Either this or <see cref="AccountUrl"/>.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>Such as <c>https://name.queue.core.windows.net</c>; signs in as the identity of the process.</summary>
    public string? AccountUrl { get; set; }

    /// <summary>How many reports are audited at a time; as many again wait in memory.</summary>
    [Range(1, 256, ErrorMessage = "应为 1 至 256 的整数")]
    public int Parallelism { get; set; } = Environment.ProcessorCount;

    /// <summary>How long a message stays hidden from the other workers when the one that has it falls silent.</summary>
    [Range(2, 3600, ErrorMessage = "应为 2 至 3600 的整数（秒）")]
    public int VisibilitySeconds { get; set; } = 60;

    /// <summary>A message that was taken so often without success goes to the poison queue.</summary>
    [Range(1, 100, ErrorMessage = "应为 1 至 100 的整数")]
    public int MaxAttempts { get; set; } = 5;

    /// <summary>Pause between two looks for reports that nobody sent a message for.</summary>
    [Range(1, 86400, ErrorMessage = "应为 1 至 86400 的整数（秒）")]
    public int SweepSeconds { get; set; } = 60;

    /// <summary>How long the summary may stay behind while the queue does not empty.</summary>
    [Range(1, 86400, ErrorMessage = "应为 1 至 86400 的整数（秒）")]
    public int SummarySeconds { get; set; } = 1800;

    public string PoisonName => Name + PoisonMark;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => Kind == QueueKind.None ? ValidateNone() : ValidateAzure();

    private IEnumerable<ValidationResult> ValidateNone() =>
        new[] { (nameof(ConnectionString), ConnectionString), (nameof(AccountUrl), AccountUrl) }
            .Where(key => key.Item2 is not null)
            .Select(key => Failure($"只用于 Kind 为 {nameof(QueueKind.AzureStorageQueue)} 时；现为 {nameof(QueueKind.None)}", key.Item1));

    private IEnumerable<ValidationResult> ValidateAzure()
    {
        if (Name.Length < 3 || PoisonName.Length > LongestName || !NamePattern().IsMatch(Name))
            yield return Failure($"应为队列名：3 至 {LongestName - PoisonMark.Length} 个小写字母、数字或连字符", nameof(Name));
        if (ConnectionString is null == AccountUrl is null)
            yield return Failure("应恰好填写其中一个", nameof(ConnectionString), nameof(AccountUrl));
        if (ConnectionString is not null && !QueueAccount.IsValidConnectionString(ConnectionString))
            yield return Failure("不是有效的存储账户连接串", nameof(ConnectionString));
        if (AccountUrl is not null && !AzureContainer.IsValidAccountUrl(AccountUrl))
            yield return Failure("应为 https 地址，如 https://账户名.queue.core.windows.net，不带路径和参数；SAS 请写在 ConnectionString 中", nameof(AccountUrl));
    }

    private static ValidationResult Failure(string message, params string[] keys) => new(message, keys);

    // reports-2021
    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex NamePattern();
}

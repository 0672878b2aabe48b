using System.ComponentModel.DataAnnotations;
using Auditor.Rendering;

namespace Auditor.Worker;

/// <summary>Section <c>Worker</c>: how the work is done.</summary>
public sealed class WorkerOptions
{
    public const string Section = "Worker";

    /// <summary>How many reports are audited at a time; 0 = one for each core.</summary>
    [Range(0, 256, ErrorMessage = "应为 0 至 256 的整数，0 表示与处理器核数相同")]
    public int Parallelism { get; set; }

    /// <summary>审核配置: path of the file that switches checks off or suppresses findings; empty for none.</summary>
    public string Policy { get; set; } = "";

    /// <summary>页面语言 of audit pages and summary: <c>Chinese</c> or <c>English</c>.</summary>
    public PageLanguage Language { get; set; }

    public int EffectiveParallelism => Parallelism == 0 ? Environment.ProcessorCount : Parallelism;
}

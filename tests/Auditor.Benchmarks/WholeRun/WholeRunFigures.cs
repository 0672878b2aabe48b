namespace Auditor.Benchmarks.WholeRun;

/// <summary>What one run took (全流程用量).</summary>
/// <param name="Processor">Milliseconds of all threads a report.</param>
/// <param name="Allocated">Megabytes a report.</param>
/// <param name="Memory">The most megabytes that the process ever had.</param>
internal sealed record WholeRunFigures(int Reports, double Seconds, double PerSecond, double Processor, double Allocated, double Memory);

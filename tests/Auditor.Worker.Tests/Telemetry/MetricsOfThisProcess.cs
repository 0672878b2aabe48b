namespace Auditor.Worker.Tests.Telemetry;

/// <summary>Meters are known by name to the whole process: while one host is measured no other may work.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class MetricsOfThisProcess
{
    public const string Name = "metrics of this process";
}

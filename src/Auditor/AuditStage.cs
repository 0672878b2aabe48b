using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Auditor;

/// <summary>
/// 阶段计时: how long the stages of one audit take, as spans and as a histogram of seconds. Whoever hosts the audit may listen to
/// <see cref="SourceName"/>; while nobody does, a stage costs two looks at a flag. Names of stages and nothing of the report leave here.
/// </summary>
public sealed class AuditStage : IDisposable
{
    /// <summary>Name of the <see cref="ActivitySource"/> and of the <see cref="Meter"/>.</summary>
    public const string SourceName = "Auditor";

    public const string Duration = "auditor.stage.duration";

    private static readonly ActivitySource Source = new(SourceName);
    private static readonly Meter Meter = new(SourceName);
    private static readonly Histogram<double> Durations = Meter.CreateHistogram<double>(Duration, "s", "time of a stage of an audit");

    private string _name = "";
    private Activity? _span;
    private long _began;

    private AuditStage()
    {
    }

    public static AuditStage Begin(string name)
    {
        var stage = new AuditStage();
        stage.Start(name);
        return stage;
    }

    /// <summary>Ends the stage and begins another.</summary>
    public void Next(string name)
    {
        Dispose();
        Start(name);
    }

    public void Dispose()
    {
        _span?.Dispose();
        _span = null;
        if (_began != 0)
            Durations.Record(Stopwatch.GetElapsedTime(_began).TotalSeconds, new KeyValuePair<string, object?>("stage", _name));
        _began = 0;
    }

    private void Start(string name)
    {
        _name = name;
        _began = Durations.Enabled ? Stopwatch.GetTimestamp() : 0;
        _span = Source.StartActivity(name);
    }
}
